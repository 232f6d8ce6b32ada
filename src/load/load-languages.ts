import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languageOf } from "../words/language.ts";

/**
 * The languages that a dataset names in `languages`, the main one first; none where it names only one, or none.
 *
 * Looked up before anything is loaded, for a build with nothing to do loads nothing. What is wrong there is told when
 * the file is read.
 */
export function loadLanguages(dir: string): readonly Language[] {
  for (const name of ["dataset.yaml", "dataset.yml"]) {
    const text = startOf(join(dir, name));
    // Between brackets, or on the lines below.
    const [, list = ""] =
      /^languages[ \t]*:((?:[ \t]*\[[^\]]*\])|(?:[^\n]*\n(?:[ \t]*-[^\n]*\n?|[ \t]*#[^\n]*\n)*))/m.exec(text) ?? [];
    const named = list.replace(/#[^\n]*/g, "").match(/[A-Za-z]+/g) ?? [];
    const known = named.flatMap((one) => languageOf(one) ?? []);
    if (known.length > 0) return [...new Set(known)];
  }
  return [];
}

/** The language of a dataset, before anything is loaded: its one, or the first of several; undefined where it names none. */
export function loadMainLanguage(dir: string): Language | undefined {
  for (const name of ["dataset.yaml", "dataset.yml"]) {
    const [, language] = /^language:[ \t]*["']?([\w-]+)/m.exec(startOf(join(dir, name))) ?? [];
    if (language !== undefined) return languageOf(language);
  }
  return loadLanguages(dir)[0];
}

/** The file's text as far as it is ASCII, in whichever characters it was saved. */
function startOf(path: string): string {
  try {
    return readFileSync(path, "latin1")
      .replaceAll("\0", "")
      .replace(/^[\u0080-\u00ff]+/, "");
  } catch {
    return "";
  }
}
