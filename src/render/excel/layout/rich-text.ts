import { readList } from "./read-field.ts";
import type { CellValue, RichValue } from "./sheet-layout.ts";

/** The pieces of a text by their field: a list of records with `text` and `isMarked`. Empty pieces are left out. */
export function readPieces(record: object, path: string): RichValue {
  const pieces = readList(record, path).map((piece) => piece as Partial<RichValue["pieces"][number]>);
  return {
    pieces: pieces.map(({ text = "", isMarked = false }) => ({ text, isMarked })).filter(({ text }) => text !== ""),
  };
}

/** The text of a cell that holds one; undefined for figures, dates, formulas and empty cells. */
export function textOf(value: RichValue): string;
export function textOf(value: CellValue): string | undefined;
export function textOf(value: CellValue): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || !("pieces" in value)) return undefined;
  return value.pieces.map(({ text }) => text).join("");
}
