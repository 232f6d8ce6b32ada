import { mostCommon } from "../../base/most-common.ts";
import type { SourceLine } from "./source-line.ts";

/**
 * The width at which a document wraps its lines, in columns: the commonest width of its longer lines.
 * A line nearly that wide was probably wrapped, a shorter one was ended by its author.
 */
export function wrapWidth(lines: readonly SourceLine[]): number {
  const widths = lines.map((line) => line.width).filter((width) => width > 0);
  const middle = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  return mostCommon(widths.filter((width) => width >= middle)) ?? middle;
}
