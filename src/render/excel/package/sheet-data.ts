import { createPackedText, type PackedText } from "../../../opc/packed-text.ts";
import {
  type Area,
  addressOfCell,
  areaAddress,
  type CellLayout,
  columnName,
  type RowRun,
  type SheetLayout,
} from "../layout/sheet-layout.ts";
import { type CellTables, cellXml } from "./cell-xml.ts";

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
    address: () => `${addressOfCell(first || 1, left || 1)}:${addressOfCell(last, right)}`,
  };
}

type Around = Pick<SheetLayout, "hidden" | "inputs"> & { readonly tables: CellTables };

/**
 * A row as XML.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
function rowXml(sheetRow: SheetRow, around: Around): string {
  const { row, cells } = sheetRow;
  const [first, last] = [cells[0], cells.at(-1)];
  const spans = first && last ? ` spans="${first.column}:${last.column}"` : "";
  const hidden = around.hidden.rows.has(row) ? ' hidden="1"' : "";
  const start = `<row r="${row}"${heightXml(sheetRow, around)}${hidden}${spans} x14ac:dyDescent="0.25"`;
  if (cells.length === 0) return `${start}/>`;
  let xml = `${start}>`;
  for (const cell of cells) xml += cellXml(columnName(cell.column) + row, cell, around.tables);
  return `${xml}</row>`;
}

/** Where somebody is to fill in a text, a fixed height would cut it off. */
function heightXml({ row, height }: Pick<SheetRow, "row" | "height">, { inputs }: Pick<Around, "inputs">): string {
  if (height === undefined || height === 0) return "";
  const isFilledIn = inputs.some(({ area }) => row >= area.top && row <= area.bottom);
  return ` ht="${height}"${isFilledIn ? "" : ' customHeight="1"'}`;
}

/** The element of merged cells, in order of row and column; "" where none are merged. */
function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const sorted = merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const each = sorted.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${sorted.length}">${each.join("")}</mergeCells>`;
}

/** A row of a sheet with its cells from left to right; the height in points, undefined for the usual one. */
type SheetRow = { readonly row: number; readonly cells: readonly CellLayout[]; readonly height?: number };

/** The rows of a sheet from top to bottom, those of its tables drawn one after the other. */
function* sheetRows(sheet: Pick<SheetLayout, "cells" | "heights" | "runs">): Iterable<SheetRow> {
  const { heights } = sheet;
  const runs = [...sheet.runs];
  const inRun = (row: number) => sheet.runs.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  for (const [row, cells] of cellsByRow(sheet).filter(([one]) => !inRun(one))) {
    while ((runs[0]?.lastRow ?? row) < row) yield* rowsOf(runs.shift(), heights);
    yield { row, cells, ...heightIn(heights, row) };
  }
  for (const run of runs) yield* rowsOf(run, heights);
}

/** A height that the sheet says goes before the one that the cells need. */
function* rowsOf(run: RowRun | undefined, heights: SheetLayout["heights"]): Iterable<SheetRow> {
  if (run === undefined) return;
  for (let row = run.firstRow; row <= run.lastRow; row += 1) {
    const { cells, height } = run.rowAt(row);
    yield { row, cells, height, ...heightIn(heights, row) };
  }
}

function heightIn(heights: SheetLayout["heights"], row: number): { readonly height?: number } {
  const height = heights.get(row);
  return height === undefined ? {} : { height };
}

/** The rows of a sheet with their cells from left to right; of two cells at one place the last stays. */
function cellsByRow({ cells, heights }: Pick<SheetLayout, "cells" | "heights">): [number, CellLayout[]][] {
  const rows = new Map<number, CellLayout[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const row of heights.keys()) if (!rows.has(row)) rows.set(row, []);
  return [...rows].toSorted(([a], [b]) => a - b).map(([row, unsorted]) => [row, inOrder(unsorted)]);
}

function inOrder(cells: CellLayout[]): CellLayout[] {
  if (cells.every((cell, index) => cell.column > (cells[index - 1]?.column ?? 0))) return cells;
  const last = new Map(cells.map((cell) => [cell.column, cell]));
  return [...last.values()].toSorted((a, b) => a.column - b.column);
}
