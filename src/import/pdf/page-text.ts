import type { PDFPageProxy } from "pdfjs-dist";
import { endOf, orderRows, type Piece, type Row } from "./order-rows.ts";

/** Lines of one page in reading order, and the readings that stood above them. */
export type PageText = { readonly lines: readonly string[]; readonly readings: readonly string[] };

/** Text of a page. Text that runs up or down stands last. */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces = items.flatMap((item) => ("str" in item ? pieceOf(item) : []));
  page.cleanup();
  return pageText(pieces);
}

/** Text of pieces placed on a page. */
export function pageText(pieces: readonly Placed[]): PageText {
  const { base, readings } = takeReadings(pieces.filter(({ isUpright }) => isUpright));
  const turned = pieces.filter(({ isUpright }) => !isUpright).map(({ text }) => text);
  return {
    lines: [...orderRows(rowsOf(base)).map(rowText), ...turned].filter((line) => line !== ""),
    readings: readings.map(({ text }) => text),
  };
}

export type Placed = Piece & { readonly isUpright: boolean };

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

function pieceOf({ str: text, transform, width }: Item): Placed[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (text.trim() === "" || ![a, b, c, d, x, y, width].every(Number.isFinite)) return [];
  return [{ text, x, y, width, size: Math.hypot(c, d) || 1, isUpright: a > 0 && Math.abs(b) < a / 10 }];
}

/** Pieces of running text, and readings (ルビ): small kana above larger letters. */
function takeReadings(pieces: readonly Piece[]): { base: Piece[]; readings: Piece[] } {
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

/** Pieces of a page as rows from top to bottom. Raised and lowered small letters belong to the row they stand in. */
function rowsOf(pieces: readonly Piece[]): Row[] {
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

/** The text of a row; gaps that a reader sees become one space. */
function rowText({ pieces, size }: Row): string {
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
