import type { CellLayout, SheetLayout } from "../layout/sheet-layout.ts";

/** The rows of a sheet with their cells from left to right; of two cells at one place the last stays. */
export function cellsByRow({ cells, heights }: Pick<SheetLayout, "cells" | "heights">): [number, CellLayout[]][] {
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
