import type { SourceLine } from "./source-line.ts";
import { joinWrapped } from "../text/join-lines.ts";
import { tidyText } from "../text/tidy-text.ts";
import { isFootnote } from "./is-footnote.ts";
import { itemMarker } from "./item-marker.ts";

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
export type StartsItem = (before: readonly SourceLine[], line: SourceLine) => boolean;

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
