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

/** How many rows fill the left column and begin the right one at `x`; 0 if many cross. Their baselines may differ. */
function scoreOf(rows: readonly Row[], x: number): number {
  let [full, starting, crossing] = [0, 0, 0];
  for (const { pieces, size } of rows) {
    const ends = pieces.filter((piece) => piece.x < x - 1).map(endOf);
    const end = Math.max(...ends);
    if (end > x - size * 0.5) crossing++;
    else if (end > x - size * 4) full++;
    if (pieces.some((piece) => Math.abs(piece.x - x) < size)) starting++;
  }
  const score = Math.min(full, starting);
  return crossing > score ? 0 : score;
}
