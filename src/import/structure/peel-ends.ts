import { tidyText } from "../language/printed-text.ts";
import { isFootnote } from "./paragraphs.ts";
import type { SourceLine } from "./source-line.ts";

export type HeadingLine = { readonly line: SourceLine; readonly title: string };

/**
 * Lines without the headings at their end, which group what follows (＜…プロジェクト＞, 〈…分野〉, 【…研究】, ① …事業).
 * A numbered line counts only after a sentence has ended.
 */
export function peelHeadings(lines: readonly SourceLine[]): { lines: SourceLine[]; headings: HeadingLine[] } {
  const rest = [...lines];
  const headings: HeadingLine[] = [];
  for (let line = rest.at(-1); line !== undefined; line = rest.at(-1)) {
    const before = rest.at(-2);
    const title = bracketedHeading(line) ?? (endsText(before) ? numberedHeading(line) : undefined);
    if (title === undefined) break;
    headings.unshift({ line, title });
    rest.pop();
  }
  return { lines: rest, headings };
}

/** The title in a line that is nothing but a title in brackets, or undefined. */
export function bracketedHeading(line: SourceLine): string | undefined {
  const found = /^[<〈【]([^<>〈〉【】]+)[>〉】]$/.exec(line.folded);
  return found === null ? undefined : tidyText(line.text.slice(1, -1));
}

function numberedHeading(line: SourceLine): string | undefined {
  const found = /^(?:[①-⑳]|[○●・]|[(]?\d{1,2}[)])\s*([^。、]{3,40})$/.exec(line.folded);
  return found?.[1] === undefined ? undefined : tidyText(line.text.slice(line.text.length - found[1].length));
}

function endsText(line: SourceLine | undefined): boolean {
  return line === undefined || /[。)」>〉】]$/.test(line.folded);
}

/** Headings that name a list and nothing in it (記載事項, KPI, モニタリング指標): they group nothing. */
export function isBareHeading(title: string): boolean {
  return /^(記載事項|KPI|ＫＰＩ|モニタリング指標|指標|目標)$/.test(title);
}

/** Lines without the footnotes that stand at their end. */
export function peelFootnotes(
  lines: readonly SourceLine[],
  wrap: number,
): { lines: readonly SourceLine[]; footnotes: readonly SourceLine[] } {
  const first = lines.findIndex((line, at) => at > 0 && isFootnote(line.folded) && onlyNotes(lines.slice(at), wrap));
  return first < 0 ? { lines, footnotes: [] } : { lines: lines.slice(0, first), footnotes: lines.slice(first) };
}

/** From a footnote on, every line starts another one or goes on with the last. */
function onlyNotes(lines: readonly SourceLine[], wrap: number): boolean {
  return lines.every((line, at) => at === 0 || isFootnote(line.folded) || (lines[at - 1]?.width ?? 0) >= wrap - 6);
}
