import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

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

/**
 * Where a file of a folder stands that somebody named: under that very name, or under the same characters composed
 * otherwise. The path as it was asked for where there is none, so that whoever reads it can tell.
 *
 * @param file with `/` between folders
 */
export function findFile(folder: string, file: string): string {
  const asked = join(folder, file);
  if (existsSync(asked)) return asked;
  let found = folder;
  for (const step of file.split("/")) {
    const name = sameName(step, namesIn(found));
    if (name === undefined) return asked;
    found = join(found, name);
  }
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
