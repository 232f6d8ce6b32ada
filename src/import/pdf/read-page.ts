import type { PDFPageProxy } from "pdfjs-dist";
import { orderRows } from "./order-rows.ts";
import type { Piece } from "./piece.ts";
import { rowText } from "./row-text.ts";
import { rowsOf } from "./rows-of.ts";
import { takeReadings } from "./take-readings.ts";

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

function pieceOf({ str, transform, width }: Item): Placed[] {
  const text = str.replace(radicals, (sign) => sign.normalize("NFKC"));
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  if (text.trim() === "" || ![a, b, c, d, x, y, width].every(Number.isFinite)) return [];
  return [{ text, x, y, width, size: Math.hypot(c, d) || 1, isUpright: a > 0 && Math.abs(b) < a / 10 }];
}

// Fonts subset by some programs give radicals (⽇) for the characters that look the same (日).
const radicals = /[\u2e80-\u2fdf]/g;
