import type { CellLayout, RowRun, SheetLayout } from "../layout/sheet-layout.ts";
import { cellsByRow } from "./cells-by-row.ts";

/** A row of a sheet with its cells from left to right; the height in points, undefined for the usual one. */
export type SheetRow = { readonly row: number; readonly cells: readonly CellLayout[]; readonly height?: number };

/** The rows of a sheet from top to bottom, those of its tables drawn one after the other. */
export function* sheetRows(sheet: Pick<SheetLayout, "cells" | "heights" | "runs">): Iterable<SheetRow> {
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
