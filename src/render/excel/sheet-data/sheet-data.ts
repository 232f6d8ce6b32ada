import { createPackedText, type PackedText } from "../../../opc/packed-text.ts";
import { cellAddress } from "../layout/cell-address.ts";
import type { CellLayout, SheetLayout } from "../layout/sheet-layout.ts";
import { largest } from "../layout/largest.ts";
import type { CellTables } from "./cell-xml.ts";
import { cellsByRow } from "./cells-by-row.ts";
import { mergesXml } from "./merges-xml.ts";
import { rowXml } from "./row-xml.ts";

/** The cells of a sheet as XML, ready to be put into the sheet's frame. */
export type SheetData = {
  /** The rows */
  readonly rows: PackedText;
  /** From the first cell to the last row and column, such as A1:F30 */
  readonly dimension: string;
  /** The element of merged cells, "" without any */
  readonly merges: string;
};

type Source = Pick<SheetLayout, "cells" | "heights" | "hidden" | "inputs" | "merges">;

/** @throws ProblemError (text-character, text-too-long) */
export function renderSheetData(sheet: Source, tables: CellTables): SheetData {
  const rows = createPackedText();
  const byRow = cellsByRow(sheet);
  for (const [row, cells] of byRow) rows.add(rowXml(row, cells, { ...sheet, tables }));
  return { rows, dimension: dimensionOf(byRow), merges: mergesXml(sheet.merges) };
}

function dimensionOf(rows: readonly (readonly [number, readonly CellLayout[]])[]): string {
  const filled = rows.filter(([, cells]) => cells.length > 0);
  const [first, last] = [filled[0]?.[0] ?? 1, rows.at(-1)?.[0] ?? 1];
  const left = smallest(filled.map(([, cells]) => cells[0]?.column ?? 1));
  const right = largest(filled.map(([, cells]) => cells.at(-1)?.column ?? 1));
  return `${cellAddress(first, left)}:${cellAddress(last, Math.max(1, right))}`;
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), values[0] ?? 1);
}
