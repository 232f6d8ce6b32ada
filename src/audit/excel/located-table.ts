import type { ExpectedCell, ExpectedTable } from "./expected-workbook.ts";
import type { SheetContent } from "./workbook-content.ts";

/** A cell that is to hold something, at its place in a sheet. */
export type LocatedCell = { readonly expected: ExpectedCell; readonly row: number; readonly column: number };

/** A table as it stands in a finished workbook; rows, columns and totals in the order expected. */
export type LocatedTable = {
  readonly table: ExpectedTable;
  readonly sheet: SheetContent;
  readonly headerRow: number;
  /** The row of the sheet that each row stands in, 0 for one that is not there */
  readonly rows: readonly number[];
  readonly columns: Columns;
  readonly totals: readonly { readonly label: string; readonly row: number; readonly cells: readonly LocatedCell[] }[];
};

/** The column of the sheet for each column of a table; undefined for one that is not there. */
type Columns = readonly (number | undefined)[];

/**
 * The cells of a row by its number in the table, from 0; none where it is not there.
 *
 * @param expected the row's cells, where they are at hand: a long table draws them anew whenever it is asked
 */
export function cellsOfRow(
  { table, rows, columns }: LocatedTable,
  index: number,
  expected: readonly ExpectedCell[] = table.rows[index] ?? [],
): LocatedCell[] {
  const row = rows[index] ?? 0;
  return row === 0 ? [] : located(expected, columns, row);
}

/** What could not be found of a table: a column, a row, a total, or all of it. */
export type Lost = { readonly figure: string; readonly expected: string };

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
  const rows = rowsOf(table, columns, area);
  const totals = table.totals.map(({ label, at, cells }, index) => {
    const row = totalRow(label, columns[at], { ...area, usual: bottom + 1 + index });
    return { label, row, cells: row === 0 ? [] : located(cells, columns, row) };
  });
  const lost = [
    ...table.headers
      .filter((_, index) => columns[index] === undefined)
      .map((header) => ({ figure: "column", expected: header })),
    ...totals.filter(({ row }) => row === 0).map(({ label }) => ({ figure: "total", expected: label })),
  ];
  return { located: { table, sheet, headerRow: top, rows, columns, totals }, lost };
}

export function lostTable({ name }: ExpectedTable): Lost {
  return { figure: `table ${name}`, expected: name };
}

type Area = {
  readonly sheet: SheetContent;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

function nativeArea(table: ExpectedTable, sheet: SheetContent): Area | undefined {
  const found = sheet.tables.find((one) => isCalled(one, table));
  return found === undefined ? undefined : { ...found, sheet };
}

/** Where the headers stand one after the other; all rows of such a table are totals. */
function headerArea({ headers }: ExpectedTable, sheet: SheetContent): Area | undefined {
  for (const { row, column, value } of sheet.cells.all()) {
    if (value !== headers[0]) continue;
    if (headers.every((header, index) => textAt(sheet, row, column + index) === header))
      return { sheet, top: row, bottom: row, left: column, right: column + headers.length - 1 };
  }
  return undefined;
}

/** The column of each header; two columns under the same header are told apart by their order. */
function columnsOf(headers: readonly string[], { sheet, top, left, right }: Area): Columns {
  const free = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return headers.map((header) => {
    const at = free.findIndex((column) => textAt(sheet, top, column) === header);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
}

/** Rows are known by their plain texts, so that a sorted table is read right; where these differ, by their order. */
function rowsOf({ rows }: ExpectedTable, columns: Columns, { sheet, top, bottom }: Area): number[] {
  const keys = plainColumns(rows);
  const keyOf = (text: (index: number) => string) => keys.map(text).join("\u0000");
  const keyAt = (row: number) => keyOf((index) => textAt(sheet, row, columns[index] ?? 0));
  const usual = (index: number) => top + 1 + index;
  const moved: { readonly index: number; readonly key: string }[] = [];
  const found = Array.from(rows, (row, index) => {
    const key = keyOf((at) => String(row[at]?.value ?? ""));
    if (usual(index) <= bottom && keyAt(usual(index)) === key) return usual(index);
    moved.push({ index, key });
    return 0;
  });
  if (moved.length === 0) return found;
  const taken = new Set(found);
  const free = new Map<string, number[]>();
  for (let row = top + 1; row <= Math.min(bottom, top + mostRows); row += 1)
    if (!taken.has(row)) addTo(free, keyAt(row), row);
  const otherRows = moved.map(({ key }) => free.get(key)?.shift());
  const takenNow = new Set([...found, ...otherRows]);
  moved.forEach(({ index }, at) => {
    found[index] = otherRows[at] ?? (takenNow.has(usual(index)) ? 0 : usual(index));
  });
  return found;
}

/** The columns that hold a plain text in every row. */
function plainColumns(rows: ExpectedTable["rows"]): number[] {
  let plain = [...(rows[0]?.keys() ?? [])];
  for (const row of rows)
    plain = plain.filter((index) => row[index]?.isFormula === false && typeof row[index].value !== "number");
  return plain;
}

function addTo(lists: Map<string, number[]>, key: string, row: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

const mostRows = 1_048_576;

function located(cells: readonly (ExpectedCell | null)[], columns: Columns, row: number): LocatedCell[] {
  return cells.flatMap((expected, index) => {
    const column = columns[index];
    return expected === null || column === undefined ? [] : [{ expected, row, column }];
  });
}

/** Totals stand below the table, in their order; 0 where the label is nowhere near. */
function totalRow(
  label: string,
  column: number | undefined,
  { sheet, bottom, usual }: Area & { usual: number },
): number {
  if (column === undefined) return 0;
  if (textAt(sheet, usual, column) === label) return usual;
  for (let row = bottom + 1; row <= bottom + 20; row += 1) if (textAt(sheet, row, column) === label) return row;
  return 0;
}

function textAt({ cells }: SheetContent, row: number, column: number): string {
  return String(cells.at(row, column) ?? "");
}
