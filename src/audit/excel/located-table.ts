import type { FindingSubject } from "../../words/en/problems-of-audits.ts";
import type { ExpectedCell, ExpectedTable } from "./expected-workbook.ts";
import { matchRows, type TableArea, type TableColumns } from "./match-rows.ts";
import { type SheetContent, textAt } from "../read/sheet-content.ts";

/** A cell that is to hold something, at its place in a sheet. */
export type LocatedCell = { readonly expected: ExpectedCell; readonly row: number; readonly column: number };

/** A table as it stands in a finished workbook; rows, columns and totals in the order expected. */
export type LocatedTable = {
  readonly table: ExpectedTable;
  readonly sheet: SheetContent;
  readonly headerRow: number;
  /** The row of the sheet that each row stands in, 0 for one that is not there */
  readonly rows: readonly number[];
  readonly columns: TableColumns;
  readonly totals: readonly { readonly label: string; readonly row: number; readonly cells: readonly LocatedCell[] }[];
};

/**
 * The cells of a row by its number in the table, from 0; none where it is not there.
 *
 * @param expected the row's cells, where they are at hand: a long table draws them anew whenever it is asked
 */
export function cellsOfRow(
  { table, rows, columns }: LocatedTable,
  index: number,
  expected: readonly ExpectedCell[] = table.rows.at(index),
): LocatedCell[] {
  const row = rows[index] ?? 0;
  return row === 0 ? [] : located(expected, columns, row);
}

/** What could not be found of a table: a column, a row, a total, or all of it. */
export type Lost = { readonly about: FindingSubject; readonly expected: string };

/** The sheet that holds a table, by its name if Excel knows it as one; undefined where none does. */
export function sheetWith(
  table: ExpectedTable,
  usual: string,
  sheets: readonly Pick<SheetContent, "name" | "tables">[],
): string | undefined {
  if (!table.isNative) return usual;
  return sheets.find(({ tables }) => tables.some((one) => isCalled(one, table)))?.name;
}

function isCalled({ name }: { readonly name: string }, table: ExpectedTable): boolean {
  return name.toLowerCase() === table.name.toLowerCase();
}

/** Find a table and its rows in a sheet, wherever somebody may have moved or sorted them. */
export function locateTable(
  table: ExpectedTable,
  sheet: SheetContent,
): { readonly located: LocatedTable | undefined; readonly lost: readonly Lost[] } {
  const area = table.isNative ? nativeArea(table, sheet) : headerArea(table, sheet);
  if (area === undefined) return { located: undefined, lost: [lostTable(table)] };
  const { top, bottom } = area;
  const columns = columnsOf(table.headers, area);
  const rows = matchRows(table.rows, columns, area);
  const totals = table.totals.map(({ label, at, cells }, index) => {
    const row = totalRow(label, columns[at], { ...area, usual: bottom + 1 + index });
    return { label, row, cells: row === 0 ? [] : located(cells, columns, row) };
  });
  const lost = [
    ...table.headers
      .filter((_, index) => columns[index] === undefined)
      .map((header) => ({ about: "column" as const, expected: header })),
    ...totals.filter(({ row }) => row === 0).map(({ label }) => ({ about: "total" as const, expected: label })),
  ];
  return { located: { table, sheet, headerRow: top, rows, columns, totals }, lost };
}

export function lostTable({ name }: ExpectedTable): Lost {
  return { about: "table", expected: name };
}

function nativeArea(table: ExpectedTable, sheet: SheetContent): TableArea | undefined {
  const found = sheet.tables.find((one) => isCalled(one, table));
  if (found === undefined) return undefined;
  const { from, to } = found;
  return { sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Where the headers stand one after the other; all rows of such a table are totals. */
function headerArea({ headers }: ExpectedTable, sheet: SheetContent): TableArea | undefined {
  for (const { row, column, value } of sheet.cells.all()) {
    if (value !== headers[0]) continue;
    if (headers.every((header, index) => textAt(sheet, row, column + index) === header))
      return { sheet, top: row, bottom: row, left: column, right: column + headers.length - 1 };
  }
  return undefined;
}

/** The column of each header; two columns under the same header are told apart by their order. */
function columnsOf(headers: readonly string[], { sheet, top, left, right }: TableArea): TableColumns {
  const free = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return headers.map((header) => {
    const at = free.findIndex((column) => textAt(sheet, top, column) === header);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
}

function located(cells: readonly (ExpectedCell | null)[], columns: TableColumns, row: number): LocatedCell[] {
  return cells.flatMap((expected, index) => {
    const column = columns[index];
    return expected === null || column === undefined ? [] : [{ expected, row, column }];
  });
}

/** Totals stand below the table, in their order; 0 where the label is nowhere near. */
function totalRow(
  label: string,
  column: number | undefined,
  { sheet, bottom, usual }: TableArea & { usual: number },
): number {
  if (column === undefined) return 0;
  if (textAt(sheet, usual, column) === label) return usual;
  for (let row = bottom + 1; row <= bottom + 20; row += 1) if (textAt(sheet, row, column) === label) return row;
  return 0;
}
