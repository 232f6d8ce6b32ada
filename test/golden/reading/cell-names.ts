import { type Range, rangeOf, type Sheet, type Table } from "./cells.ts";

/** Where a formula stands: addresses without a sheet's name are of this sheet, and cells of this row are `[@header]`. */
export type Standing = { readonly sheet: Sheet; readonly row: number };

export type NameRange = (reference: string, from: Standing) => string;

/**
 * Names for addresses, so that a column more does not change every formula to its right: `予算表[令和7年度]` for the
 * data of a column, `予算表[令和7年度 of 計]` for a total, `label × header` for a cell outside the tables.
 */
export function nameRanges(sheets: readonly Sheet[]): NameRange {
  return (reference, from) => {
    const [, quoted, address = ""] = /^(?:(.+)!)?(.+)$/s.exec(reference) ?? [];
    const name = quoted?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
    const sheet = name === undefined ? from.sheet : sheets.find((one) => one.name === name);
    if (sheet === undefined || !/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(address)) return reference;
    const named = nameIn(sheet, rangeOf(address), sheet === from.sheet ? from.row : 0);
    return sheet === from.sheet || named.table ? named.text : `${sheet.name}!${named.text}`;
  };
}

/** A formula with names in place of addresses. */
export function nameFormula(formula: string, from: Standing, nameRange: NameRange): string {
  const named = formula.replace(stringsBracketsAddresses, (found, reference?: string) =>
    reference === undefined ? found : nameRange(reference, from),
  );
  return named.replace(thisRow, (_, first: string, last?: string) =>
    last === undefined ? `[@${first}]` : `[@${first} … ${last}]`,
  );
}

const thisRow = /[^\s[\](),&*+/=<>-]+\[\[#This Row\],\[([^\]]+)\](?::\[([^\]]+)\])?\]/g;

const stringsBracketsAddresses =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_]*)!)?(?<![\p{L}\d_.])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\d_(]))/gu;

function nameIn(sheet: Sheet, range: Range, ownRow: number): { text: string; table: boolean } {
  const table = sheet.tables.find((one) => isIn(one, range));
  if (table !== undefined) return { text: nameInTable({ sheet, table, range, ownRow }), table: true };
  const first = nameOfCell(sheet, range.top, range.left);
  const isOne = range.left === range.right && range.top === range.bottom;
  return { text: isOne ? first : `${first} … ${nameOfCell(sheet, range.bottom, range.right)}`, table: false };
}

function isIn(table: Table, { left, right, top, bottom }: Range): boolean {
  const end = table.totals.at(-1) ?? table.last;
  return left >= table.left && right < table.left + table.columns.length && top >= table.header && bottom <= end;
}

type InTable = { readonly sheet: Sheet; readonly table: Table; readonly range: Range; readonly ownRow: number };

function nameInTable({ sheet, table, range, ownRow }: InTable): string {
  const [first = "", last = ""] = [range.left, range.right].map((column) => table.columns[column - table.left]);
  const isWhole = range.left === table.left && range.right === table.left + table.columns.length - 1;
  const columns = isWhole ? "" : first === last ? first : `${first} … ${last}`;
  if (range.top === ownRow && range.bottom === ownRow) return `[@${columns}]`;
  const rows = nameOfRows(sheet, table, range);
  return isWhole && rows === "" ? table.name : `${table.name}[${columns}${rows}]`;
}

function nameOfRows(sheet: Sheet, table: Table, { top, bottom }: Range): string {
  const first = table.header + 1;
  if (top === first && bottom === table.last) return "";
  if (top === first && bottom === table.totals.at(-1)) return " and totals";
  if (top === table.header && bottom === table.last) return " and header";
  return top === bottom
    ? ` of ${nameOfRow(sheet, table, top)}`
    : ` of ${nameOfRow(sheet, table, top)} … ${nameOfRow(sheet, table, bottom)}`;
}

/** `header`, `row 2`, or the words of a total. */
export function nameOfRow(sheet: Sheet, table: Table, row: number): string {
  if (row === table.header) return "header";
  if (row <= table.last) return `row ${row - table.header}`;
  return firstWords(sheet, row) ?? `total ${row - table.last}`;
}

function firstWords(sheet: Sheet, row: number): string | undefined {
  return [...(sheet.rows.get(row)?.values() ?? [])].find(({ value, formula }) => isWords(value) && formula === "")
    ?.value;
}

const isWords = (value: string) => value !== "" && Number.isNaN(Number(value));

function nameOfCell(sheet: Sheet, row: number, column: number): string {
  const label = firstWords(sheet, row) ?? `row ${row}`;
  const own = sheet.rows.get(row)?.get(column)?.value;
  if (own === label) return `‹${label}›`;
  for (let above = row - 1; above > 0; above -= 1) {
    const cell = sheet.rows.get(above)?.get(column);
    if (cell === undefined) break;
    if (isWords(cell.value) && cell.formula === "") return `‹${label} × ${cell.value}›`;
  }
  return `‹${label}›`;
}
