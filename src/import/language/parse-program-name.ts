import { foldWidth } from "../text/fold-width.ts";

/** A programme's name and the former name in parentheses after it (（旧・…事業）, （旧：…）, （旧 …）). */
export function parseProgramName(printed: string): { name?: string; formerName?: string } {
  const found = /\s*\(\s*旧\s*[・:、 ]?\s*([^()]+(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(foldWidth(printed));
  if (found === null) return printed === "" ? {} : { name: printed };
  const inner = found[1] ?? "";
  const start = found.index + found[0].indexOf(inner);
  return { name: printed.slice(0, found.index).trim(), formerName: printed.slice(start, start + inner.length).trim() };
}
