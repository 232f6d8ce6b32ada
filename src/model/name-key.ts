/** What two spellings of a name have in common: width of characters and spaces do not count. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
