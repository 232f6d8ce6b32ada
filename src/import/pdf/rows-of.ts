import type { Piece, Row } from "./piece.ts";

/** Pieces of a page as rows from top to bottom. Raised and lowered small letters belong to the row they stand in. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of withoutShadows(pieces).toSorted((a, b) => b.size - a.size || b.y - a.y)) {
    const row = rows.find(({ y, size }) => Math.abs(y - piece.y) <= size * (piece.size < size * 0.8 ? 0.55 : 0.3));
    if (row === undefined) rows.push({ pieces: [piece], y: piece.y, size: piece.size });
    else row.pieces.push(piece);
  }
  return rows
    .map((row) => ({ ...row, pieces: row.pieces.toSorted((a, b) => a.x - b.x) }))
    .toSorted((a, b) => b.y - a.y);
}

/** Some programs print bold letters by printing them twice, a hair apart. */
function withoutShadows(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? [];
    const isShadow = same.some(
      ({ x, y, size }) => Math.abs(x - piece.x) < size * 0.2 && Math.abs(y - piece.y) < size * 0.2,
    );
    seen.set(piece.text, [...same, piece]);
    return !isShadow;
  });
}
