import type { Finding } from "../finding.ts";
import { addressOf } from "../../opc/workbook/cell-address.ts";
import { hasFigure, withoutFigures } from "../word/has-figure.ts";
import { narrowed } from "../word/narrowed.ts";
import type { LocatedTable } from "./located-table.ts";
import type { SheetContent } from "./sheet-content.ts";

/** A text of a sheet, and where a reader finds it. */
export type PlacedText = { readonly text: string; readonly place: string };

/**
 * Titles, headings and notes of a sheet against the texts found on it outside its tables. A text of which the view says
 * nothing is somebody's own remark, unless it differs from an expected one in its figures alone.
 */
export function compareTexts(texts: readonly string[], found: readonly PlacedText[]): Finding[] {
  const extra = [...found];
  const missing = texts.filter(hasFigure).filter((text) => {
    const at = extra.findIndex((one) => one.text === text);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return missing.map((text): Finding => {
    const at = extra.findIndex((one) => withoutFigures(one.text) === withoutFigures(text));
    const [like] = at < 0 ? [] : extra.splice(at, 1);
    const [expected, wrong] = narrowed(text, like?.text ?? "");
    return { kind: "audit-figure", place: like?.place ?? "", figure: "text", expected, found: wrong };
  });
}

/** Texts of a sheet with a figure in them that stand in none of its tables: none that something claimed, and no header. */
export function textsOutside({ name, cells }: SheetContent, tables: readonly LocatedTable[]): PlacedText[] {
  const isHeader = (row: number, text: string) =>
    tables.some(({ headerRow, table }) => headerRow === row && table.headers.includes(text));
  const outside: PlacedText[] = [];
  for (const { row, column, value } of cells.unclaimed())
    if (typeof value === "string" && hasFigure(value) && !isHeader(row, value))
      outside.push({ text: value, place: `${name}!${addressOf(row, column)}` });
  return outside;
}
