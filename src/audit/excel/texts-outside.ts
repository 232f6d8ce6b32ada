import { hasFigure } from "../word/has-figure.ts";
import { addressOf } from "./cell-place.ts";
import type { ClaimedCells } from "./claimed-cells.ts";
import type { PlacedText } from "./compare-texts.ts";
import type { LocatedTable } from "./located-table.ts";
import type { SheetContent } from "./workbook-content.ts";

type Held = { readonly claimed: ClaimedCells; readonly tables: readonly LocatedTable[] };

/** Texts of a sheet with a figure in them that stand in none of its tables. */
export function textsOutside({ name, cells }: SheetContent, { claimed, tables }: Held): PlacedText[] {
  const isHeader = (row: number, text: string) =>
    tables.some(({ headerRow, table }) => headerRow === row && table.headers.includes(text));
  const outside: PlacedText[] = [];
  for (const { row, column, value, index } of cells.all())
    if (typeof value === "string" && !claimed.has(index) && hasFigure(value) && !isHeader(row, value))
      outside.push({ text: value, place: `${name}!${addressOf(row, column)}` });
  return outside;
}
