import type { SourceLine } from "./source-line.ts";
import { isFootnote } from "./is-footnote.ts";

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
