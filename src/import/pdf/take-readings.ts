import { type Piece, endOf } from "./piece.ts";

/** Pieces of running text, and readings (ルビ): small kana above larger letters. */
export function takeReadings(pieces: readonly Piece[]): { base: Piece[]; readings: Piece[] } {
  const small = pieces.filter(({ text }) => /^[\u3040-\u30ffー・\s]+$/.test(text));
  const readings = new Set(small.filter((one) => pieces.some((below) => isAbove(one, below))));
  const spread = (piece: Piece) =>
    [...readings].some((one) => isAbove(one, piece)) ? { ...piece, isSpread: true } : piece;
  return { base: pieces.filter((one) => !readings.has(one)).map(spread), readings: [...readings] };
}

function isAbove(one: Piece, below: Piece): boolean {
  if (one.size > below.size * 0.62) return false;
  const raised = one.y - below.y;
  const overlaps = one.x < endOf(below) && endOf(one) > below.x;
  return overlaps && raised > below.size * 0.6 && raised < below.size * 1.4;
}
