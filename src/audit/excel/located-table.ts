import type { ExpectedCell, ExpectedTable } from "./expected-workbook.ts";
import type { SheetContent, WorkbookContent } from "./workbook-content.ts";

/** A cell that is to hold something, at its place in a sheet. */
export type LocatedCell = { readonly expected: ExpectedCell; readonly row: number; readonly column: number };

/** A table as it stands in a finished workbook; rows and totals in the order expected. */
export type LocatedTable = {
  readonly table: ExpectedTable;
  readonly sheet: SheetContent;
  readonly headerRow: number;
  readonly rows: readonly (readonly LocatedCell[])[];
  readonly totals: readonly { readonly label: string; readonly row: number; readonly cells: readonly LocatedCell[] }[];
};

/** What could not be found of a table: a column, a row, a total, or all of it. */
export type Lost = { readonly figure: string; readonly expected: string };

/** Find a table and its rows wherever somebody may have moved or sorted them. */
export function locateTable(
  table: ExpectedTable,
  sheetName: string,
  { sheets }: WorkbookContent,
): { readonly located: LocatedTable | undefined; readonly lost: readonly Lost[] } {
  const area = table.isNative
    ? nativeArea(table.name, sheets)
    : headerArea(
        table,
        sheets.find(({ name }) => name === sheetName),
      );
  if (area === undefined)
    return { located: undefined, lost: [{ figure: `table ${table.name}`, expected: table.name }] };
  const { sheet, top, bottom } = area;
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
  return { located: { table, sheet, headerRow: top, rows, totals }, lost };
}

type Area = {
  readonly sheet: SheetContent;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

function nativeArea(name: string, sheets: readonly SheetContent[]): Area | undefined {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { ...table, sheet };
  }
  return undefined;
}

/** Where the headers stand one after the other; all rows of such a table are totals. */
function headerArea({ headers }: ExpectedTable, sheet: SheetContent | undefined): Area | undefined {
  if (sheet === undefined) return undefined;
  for (const [place, { value }] of sheet.cells) {
    if (value !== headers[0]) continue;
    const [row = 0, column = 0] = place.split("/").map(Number);
    if (headers.every((header, index) => textAt(sheet, row, column + index) === header))
      return { sheet, top: row, bottom: row, left: column, right: column + headers.length - 1 };
  }
  return undefined;
}

/** The column of each header; two columns under the same header are told apart by their order. */
function columnsOf(headers: readonly string[], { sheet, top, left, right }: Area): (number | undefined)[] {
  const free = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return headers.map((header) => {
    const at = free.findIndex((column) => textAt(sheet, top, column) === header);
    return at < 0 ? undefined : free.splice(at, 1)[0];
  });
}

/** Rows are known by their plain texts, so that a sorted table is read right; where these differ, by their order. */
function rowsOf(
  { rows }: ExpectedTable,
  columns: readonly (number | undefined)[],
  { sheet, top, bottom }: Area,
): LocatedCell[][] {
  const keys = [...(rows[0]?.keys() ?? [])].filter((index) =>
    rows.every((row) => row[index]?.isFormula === false && typeof row[index].value !== "number"),
  );
  const keyOf = (text: (index: number) => string) => keys.map(text).join("\u0000");
  const free = new Map<string, number[]>();
  for (let row = top + 1; row <= Math.min(bottom, top + mostRows); row += 1) {
    const key = keyOf((index) => textAt(sheet, row, columns[index] ?? 0));
    const same = free.get(key);
    if (same === undefined) free.set(key, [row]);
    else same.push(row);
  }
  const found = rows.map((row) => free.get(keyOf((index) => String(row[index]?.value ?? "")))?.shift());
  const taken = new Set(found);
  return rows.map((row, index) => {
    const usual = top + 1 + index;
    const at = found[index] ?? (taken.has(usual) ? undefined : usual);
    return at === undefined ? [] : located(row, columns, at);
  });
}

const mostRows = 200_000;

function located(
  cells: readonly (ExpectedCell | null)[],
  columns: readonly (number | undefined)[],
  row: number,
): LocatedCell[] {
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
  return String(cells.get(`${row}/${column}`)?.value ?? "");
}
