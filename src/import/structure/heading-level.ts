import type { SourceLine } from "./source-line.ts";

/** Marks of headings inside quoted strategies, outermost first; compared in one width. */
const levels: readonly RegExp[] = [
  /^(第\s?\d+\s?章|[ⅠⅡⅢⅣⅤⅥⅦ](?![)])|I{1,3}V?\s?[.．\s]|IV\s?[.．\s]|[ⅰ-ⅻ][.．]|別添)/,
  /^\d{1,2}\s?[.．]\s?(?!\s?\d)|^\d{1,2}\s(?=\D)/,
  /^\d\s?[.．]\s?\d(?!\s?[-.．]\s?\d)/,
  /^\d\s?[.．]\s?\d\s?[-.．]\s?\d/,
  /^\(\s?\d{1,2}\s?\)/,
  /^[①-⑳]/,
  /^[ⅰ-ⅻ]\)|^i+\)/,
  /^\([^()]{3,}\)$/,
  /^[○●<【]/,
];

/** How deep a heading a line is (0 the outermost), or undefined for text: headings are short and end no sentence. */
export function headingLevel(line: SourceLine, wrap: number): number | undefined {
  if (/[。、]$/.test(line.folded) || line.width >= wrap - 3) return undefined;
  const level = levels.findIndex((pattern) => pattern.test(line.folded));
  return level < 0 ? undefined : level;
}
