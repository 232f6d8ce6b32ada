import type { Cell, SheetReader } from "../../opc/workbook/read-sheet.ts";
import type { SheetTable } from "../../opc/workbook/open-workbook.ts";

/** A sheet of a finished workbook with everything that stands in it. */
export type SheetContent = {
  readonly name: string;
  readonly tables: readonly SheetTable[];
  readonly cells: SheetCells;
  /** Formulas, and those of them whose result the file keeps */
  readonly formulas: number;
  readonly results: number;
};

export type CellValue = string | number;

/** A cell at its place; rows and columns from 1. */
export type PlacedCell = { readonly row: number; readonly column: number; readonly value: CellValue };

/** The cells of a sheet that hold something, and which of them have been held against something. */
export type SheetCells = {
  /** What stands in a cell; null in an empty one */
  readonly at: (row: number, column: number) => CellValue | null;
  /** Row by row, from left to right */
  readonly all: () => Iterable<PlacedCell>;
  readonly claim: (row: number, column: number) => void;
  /** Of all cells, those that nobody has claimed */
  readonly unclaimed: () => Iterable<PlacedCell>;
};

/** @param read tells of the sheet's cells. @throws ProblemError (package-damaged) */
export function sheetContent(read: (reader: SheetReader) => unknown): Omit<SheetContent, "name" | "tables"> {
  const rows = new Map<number, Row>();
  let [formulas, results] = [0, 0];
  read((cell) => {
    if (cell.formula !== undefined) formulas += 1;
    if (cell.value === "") return;
    if (cell.formula !== undefined) results += 1;
    addCell(rows, cell, valueOf(cell));
  });
  return { cells: cellsIn(rows), formulas, results };
}

/** What a cell holds as a text, "" for an empty one. */
export function textAt({ cells }: Pick<SheetContent, "cells">, row: number, column: number): string {
  return String(cells.at(row, column) ?? "");
}

/** A number of a shared text that there is not stands for none. */
function valueOf({ kind, value }: Cell): CellValue {
  if (kind === "lost") return "";
  return kind === "number" && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** A row, column beside column: a sheet of thousands of programmes has millions of cells, too many for an object each. */
type Row = { readonly columns: number[]; readonly values: CellValue[]; readonly claims: boolean[] };

function addCell(rows: Map<number, Row>, { row, column }: Omit<PlacedCell, "value">, value: CellValue): void {
  const known = rows.get(row);
  const cells = known ?? { columns: [], values: [], claims: [] };
  if (known === undefined) rows.set(row, cells);
  cells.columns.push(column);
  cells.values.push(value);
  cells.claims.push(false);
}

function cellsIn(rows: ReadonlyMap<number, Row>): SheetCells {
  return {
    at: (row, column) => {
      const cells = rows.get(row);
      return cells?.values[cells.columns.indexOf(column)] ?? null;
    },
    all: () => cellsThat(rows, () => true),
    claim: (row, column) => {
      const cells = rows.get(row);
      const index = cells?.columns.indexOf(column) ?? -1;
      if (cells !== undefined && index >= 0) cells.claims[index] = true;
    },
    unclaimed: () => cellsThat(rows, ({ claims }, index) => claims[index] === false),
  };
}

function* cellsThat(
  rows: ReadonlyMap<number, Row>,
  isMeant: (row: Row, index: number) => boolean,
): Generator<PlacedCell> {
  for (const [row, cells] of rows)
    for (const [index, column] of cells.columns.entries())
      if (isMeant(cells, index)) yield { row, column, value: cells.values[index] ?? "" };
}
