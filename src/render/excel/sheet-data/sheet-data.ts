import { createPackedText, type PackedText } from "../../../opc/packed-text.ts";
import { cellAddress } from "../layout/cell-address.ts";
import type { SheetLayout } from "../layout/sheet-layout.ts";
import type { CellTables } from "./cell-xml.ts";
import { mergesXml } from "./merges-xml.ts";
import { rowXml } from "./row-xml.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";

/** The cells of a sheet as XML, ready to be put into the sheet's frame. */
export type SheetData = {
  /** The rows */
  readonly rows: PackedText;
  /** From the first cell to the last row and column, such as A1:F30 */
  readonly dimension: string;
  /** The element of merged cells, "" without any */
  readonly merges: string;
};

type Source = Pick<SheetLayout, "cells" | "runs" | "heights" | "hidden" | "inputs" | "merges">;

/** @throws ProblemError (text-character, text-too-long) */
export function renderSheetData(sheet: Source, tables: CellTables): SheetData {
  const rows = createPackedText();
  const filled = filledArea();
  for (const row of sheetRows(sheet)) {
    rows.add(rowXml(row, { ...sheet, tables }));
    filled.add(row);
  }
  return { rows, dimension: filled.address(), merges: mergesXml(sheet.merges) };
}

/** From the first row with a cell to the last row at all, and from the first to the last column. */
function filledArea() {
  let [first, last, left, right] = [0, 1, 0, 1];
  return {
    add: ({ row, cells }: SheetRow) => {
      last = row;
      const [start, end] = [cells[0], cells.at(-1)];
      if (start === undefined || end === undefined) return;
      first ||= row;
      left = left === 0 ? start.column : Math.min(left, start.column);
      right = Math.max(right, end.column);
    },
    address: () => `${cellAddress(first || 1, left || 1)}:${cellAddress(last, right)}`,
  };
}
