import { endOf, type Piece, type Row } from "./piece.ts";

/** The text of a row; gaps that a reader sees become one space. */
export function rowText({ pieces, size }: Row): string {
  let text = "";
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last !== undefined && piece.x - endOf(last) > size * gapOf(last, piece)) text += " ";
    text += piece.text;
    last = piece;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** Words of Latin letters stand near one another; between Japanese and Latin the printer leaves some air. */
function gapOf(left: Piece, right: Piece): number {
  if (left.isSpread || right.isSpread) return 1.1;
  const isLatin = [/[!-~]$/.test(left.text), /^[!-~]/.test(right.text)];
  if (isLatin[0] !== isLatin[1]) return 0.45;
  return isLatin[0] ? 0.15 : 0.2;
}
