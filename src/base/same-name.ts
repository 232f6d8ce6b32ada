/**
 * The one of some file names that a person means: the very same, or the same characters composed otherwise, as a Mac writes
 * them; undefined where there is none. Full-width and half-width letters are different names.
 */
export function sameName(wanted: string, names: Iterable<string>): string | undefined {
  const composed = wanted.normalize("NFC");
  let alike: string | undefined;
  for (const name of names) {
    if (name === wanted) return name;
    if (name.normalize("NFC") === composed) alike ??= name;
  }
  return alike;
}
