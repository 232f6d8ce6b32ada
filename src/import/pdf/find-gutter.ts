import { endOf, type Row } from "./piece.ts";

/**
 * The middle of the empty strip between two columns of running text; undefined for one column.
 *
 * A table of labels and values has such a strip too, and is read row by row: its left column holds short labels,
 * while running text fills its column to the edge.
 */
export function findGutter(rows: readonly Row[]): number | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(endOf));
  const candidates = new Set(
    pieces
      .map(({ x }) => Math.round(x))
      .filter((x) => x > left + (right - left) * 0.35 && x < left + (right - left) * 0.65),
  );
  const best = [...candidates]
    .map((x) => ({ x, score: scoreOf(rows, x) }))
    .toSorted((a, b) => b.score - a.score || a.x - b.x)[0];
  return best !== undefined && best.score >= fewestRows ? best.x - 1 : undefined;
}

const fewestRows = 6;

/** Rows of which a long left part fills its column up to a right part that begins at `x`; 0 if most rows cross. */
function scoreOf(rows: readonly Row[], x: number): number {
  let both = 0;
  let crossing = 0;
  for (const { pieces, size } of rows) {
    const before = pieces.filter((piece) => piece.x < x - 1);
    const isCrossed = before.some((piece) => endOf(piece) > x - size * 0.5);
    if (isCrossed) crossing++;
    else if (isFull(before.map(endOf), x, size) && pieces.some((piece) => Math.abs(piece.x - x) < size)) both++;
  }
  return crossing > both ? 0 : both;
}

function isFull(ends: readonly number[], x: number, size: number): boolean {
  return ends.length > 0 && Math.max(...ends) > x - size * 4;
}
