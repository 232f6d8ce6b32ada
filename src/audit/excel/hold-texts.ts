import type { Finding } from "../finding.ts";
import { hasFigure } from "../word/has-figure.ts";
import { addressOf } from "./cell-place.ts";
import type { ClaimedCells } from "./claimed-cells.ts";
import { compareTexts, type PlacedText } from "./compare-texts.ts";
import type { ExpectedSheet } from "./expected-workbook.ts";
import type { LocatedTable } from "./located-table.ts";
import type { SheetContent, WorkbookContent } from "./workbook-content.ts";

type Held = { readonly claimed: ClaimedCells; readonly tables: readonly LocatedTable[] };

/** Hold the texts of a sheet that stand in no table against those it is to show. */
export function holdTexts(
  expected: ExpectedSheet,
  content: WorkbookContent,
  held: Held,
): { readonly findings: readonly Finding[]; readonly texts: number } {
  const sheet = content.sheets.find(({ name }) => name === expected.name);
  const outside = sheet === undefined ? [] : textsOutside(sheet, held);
  return { findings: compareTexts(expected.texts, outside), texts: outside.length };
}

/** Texts of a sheet with a figure in them that stand in no table. */
function textsOutside({ name, cells }: SheetContent, { claimed, tables }: Held): PlacedText[] {
  const own = tables.filter(({ sheet }) => sheet.cells === cells);
  const isHeader = (row: number, text: string) =>
    own.some(({ headerRow, table }) => headerRow === row && table.headers.includes(text));
  const outside: PlacedText[] = [];
  for (const { row, column, value, index } of cells.all())
    if (typeof value === "string" && !claimed.has(cells, index) && hasFigure(value) && !isHeader(row, value))
      outside.push({ text: value, place: `${name}!${addressOf(row, column)}` });
  return outside;
}
