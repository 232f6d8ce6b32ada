import type { SourceLine } from "./source-line.ts";

/**
 * The width at which a document wraps its lines: the commonest width of its longer lines.
 * A line nearly that wide was probably wrapped, a shorter one was ended by its author.
 */
export function wrapWidth(lines: readonly SourceLine[]): number {
  const widths = lines.map((line) => line.width).filter((width) => width > 0);
  const middle = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const counts = new Map<number, number>();
  for (const width of widths) if (width >= middle) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [middle, 0] as const)[0];
}
