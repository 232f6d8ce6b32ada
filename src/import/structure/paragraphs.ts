import { joinWrapped, tidyText } from "../language/printed-text.ts";
import type { SourceLine } from "./source-line.ts";

/** Lines that belong together: one item of a list, one sentence run, one heading. */
export type Paragraph = { readonly lines: readonly SourceLine[]; readonly folded: string; readonly text: string };

/**
 * Lines joined where they were wrapped. `wrap` is the width at which the document wraps its lines; after a line
 * that wide the next one starts a paragraph only if `startsItem` says so.
 */
export function paragraphs(lines: readonly SourceLine[], wrap: number, startsItem?: StartsItem): Paragraph[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || startsParagraph(last, line, { wrap, startsItem })) groups.push([line]);
    else last.push(line);
  }
  return groups.map((group) => ({
    lines: group,
    text: joinWrapped(group.map((line) => line.text)),
    folded: joinWrapped(group.map((line) => line.folded)),
  }));
}

/** Whether a line starts an item of its own after the lines of the item before. */
type StartsItem = (before: readonly SourceLine[], line: SourceLine) => boolean;

/** Lines that an open parenthesis may run over. */
const longestItem = 8;

type Page = { readonly wrap: number; readonly startsItem: StartsItem | undefined };

/** Full text of lines: paragraphs, one a line. */
export function fullText(lines: readonly SourceLine[], wrap: number): string | undefined {
  const text = paragraphs(lines, wrap)
    .map((paragraph) => tidyText(paragraph.text))
    .filter((paragraph) => paragraph !== "")
    .join("\n");
  return text === "" ? undefined : text;
}

function startsParagraph(group: readonly SourceLine[], line: SourceLine, page: Page): boolean {
  const { wrap, startsItem } = page;
  const last = group.at(-1);
  if (last === undefined || itemMarker(line.folded) !== undefined) return true;
  if (isFootnote(line.folded) || /^[<〈【[]/.test(line.folded)) return true;
  if (/[:、,]$/.test(last.folded) || /^[)」』】、。]/.test(line.folded)) return false;
  if (/[。>〉】]$/.test(last.folded) && (last.width < wrap - 1 || line.folded.startsWith("("))) return true;
  if (startsItem?.(group, line) === true && !hasOpenParenthesis(group)) return true;
  return last.width < wrap - 6 && !hasOpenParenthesis(group);
}

/** An open parenthesis means more to come, but for one that encloses a whole list from its first character. */
function hasOpenParenthesis(group: readonly SourceLine[]): boolean {
  const text = group
    .slice(-longestItem)
    .map((line) => line.folded)
    .join("");
  let depth = 0;
  for (const sign of text.startsWith("(") ? text.slice(1) : text) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
  }
  return depth > 0 && text.length < 400;
}

/** The mark at the start of an item of a list (・ ○ ① 1) （１） - …), by folded text. */
const marker = /^(?:([・･•●○◎□■◆◇])|([①-⑳])|([(]?\d{1,2}[)])|([ⅰ-ⅻ][)]?)|(-\s))\s*/;

/** Kinds of marks, from the outermost to the innermost usual in these documents. */
type ItemMarker = { readonly kind: "round" | "dot" | "number" | "dash"; readonly length: number };

/** The mark with which a folded line starts, or undefined. */
export function itemMarker(folded: string): ItemMarker | undefined {
  const found = marker.exec(folded);
  if (found === null) return undefined;
  const [whole, bullet, circled, counted, roman] = found;
  if (bullet !== undefined) return { kind: /[・･•]/.test(bullet) ? "dot" : "round", length: whole.length };
  return { kind: (circled ?? counted ?? roman) ? "number" : "dash", length: whole.length };
}

/** Whether a folded line starts a footnote: ※…, （※１）…, ※１…, 注）…. */
export function isFootnote(folded: string): boolean {
  return /^(?:[(]?\s*[※＊*]\s*\d{0,2}\s*[)]?|注\s*\d{0,2}\s*[):])/.test(folded);
}
