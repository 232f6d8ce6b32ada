import { ProblemError, problemOf } from "../../../base/problem.ts";
import { formulaFault, lengthFault, parseFormula, type Reference } from "../template/parse-reference.ts";
import type { PlacedColumn, PlacedTable } from "./placed-table.ts";
import { areaAddress, columnName, sheetPrefix } from "./sheet-layout.ts";
/** Where a formula stands, so that its references can be turned into Excel's. */
export type FormulaPlace = {
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly sheet: string;
  /** Table around the formula, if any */
  readonly table?: PlacedTable;
  readonly row: number;
  /** Key of the item for which the column of the formula was repeated, "" if it was not */
  readonly itemKey: string;
  /** "table" writes T[[#This Row],[A]] in rows of data; "cell" $A5, for conditional formats; "fixed" $A$5, for names */
  readonly style: "table" | "cell" | "fixed";
  /** The cell that [self] stands for, in conditional formats */
  readonly self?: string;
};

/**
 * A formula of a template as a formula of Excel.
 *
 * @throws ProblemError (template-reference) for a table, column, item or row that is not there, (template-cell) for
 * a formula that Excel could not read
 */
export function resolveFormula(formula: string, place: FormulaPlace): string {
  const resolved = parseFormula(formula)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.source === "[self]" && place.self !== undefined) return place.self;
      const address = piece.reference && resolveReference(piece.reference, place);
      if (address === undefined) throw unknownReference(piece.source, formula);
      return address;
    })
    .join("");
  const fault = formulaFault(formula) ?? lengthFault(resolved);
  if (fault === undefined) return resolved;
  throw new ProblemError([problemOf("template-cell.formula", { formula, fault })]);
}

function resolveReference(reference: Reference, place: FormulaPlace): string | undefined {
  const table = reference.table === undefined ? place.table : place.tables.get(reference.table);
  const columns = table && columnsOf(table, reference, place);
  if (table === undefined || columns === undefined) return undefined;
  if (columns.length === 0) return nothingThere;
  if (reference.row === "header")
    return cells({ table, columns, top: table.headerRow, bottom: table.headerRow, place, isFixed: true });
  if (reference.row === "rows") return wholeColumns(table, columns, place);
  if (reference.row === undefined) return table === place.table ? sameRow(table, columns, place) : undefined;
  const row = table.totalRows.get(reference.row);
  // Fixed, or Excel would point further down in every row of the table.
  return row === undefined ? undefined : cells({ table, columns, top: row, bottom: row, place, isFixed: true });
}

/** A column left out, or repeated for an empty list: nothing to count, nothing to add. */
export const nothingThere = '""';

type Columns = readonly PlacedColumn[];

function columnsOf(
  table: PlacedTable,
  { column, item, isOptional }: Reference,
  place: FormulaPlace,
): Columns | undefined {
  const all = table.columns.filter(({ template }) => template.key === column);
  const own = table.template.columns.find(({ key }) => key === column);
  // A column may be left out.
  if (own?.when !== undefined && all.length === 0) return [];
  if (own?.each === undefined) return all.length === 1 && item === undefined ? all : undefined;
  if (item === undefined) {
    const same = all.filter(({ itemKey }) => itemKey === place.itemKey);
    return same.length === 1 ? same : all;
  }
  const one = all.filter(({ itemKey }) => itemKey === item);
  if (one.length === 0 && isOptional === true) return [];
  return one.length === 1 ? one : undefined;
}

function wholeColumns(table: PlacedTable, columns: Columns, place: FormulaPlace): string | undefined {
  if (table.firstRow === 0) return undefined;
  if (place.style === "table") return `${table.name}${headers(columns)}`;
  return cells({ table, columns, top: table.firstRow, bottom: table.lastRow, place, isFixed: true });
}

function sameRow(table: PlacedTable, columns: Columns, place: FormulaPlace): string {
  const isData = place.row >= table.firstRow && place.row <= table.lastRow;
  if (place.style === "table" && isData) return `${table.name}${headers(columns, "[#This Row],")}`;
  if (place.style !== "cell") return cells({ table, columns, top: place.row, bottom: place.row, place });
  const [first, last] = [columns[0], columns.at(-1)].map((one) => `$${columnName(one?.column ?? 1)}${place.row}`);
  return first === last ? `${first}` : `${first}:${last}`;
}

type Cells = {
  table: PlacedTable;
  columns: Columns;
  top: number;
  bottom: number;
  place: FormulaPlace;
  isFixed?: boolean;
};

function cells({ table, columns, top, bottom, place, isFixed = place.style === "fixed" }: Cells): string {
  const area = { top, bottom, left: columns[0]?.column ?? 1, right: columns.at(-1)?.column ?? 1 };
  const address = areaAddress(area, isFixed);
  return table.sheet === place.sheet ? address : `${sheetPrefix(table.sheet)}${address}`;
}

/** [A], [[A B]], [[A]:[C]] or [[#This Row],[A]] */
function headers(columns: Columns, row = ""): string {
  const [first = "", last = ""] = [columns[0], columns.at(-1)].map((one) => one?.header ?? "");
  const range = first === last ? bracketed(first) : `${bracketed(first)}:${bracketed(last)}`;
  // Excel wants a second pair of brackets around a header with more than letters and digits.
  const isPlain = row === "" && first === last && /^[\p{L}\p{N}]+$/u.test(first);
  return isPlain ? range : `[${row}${range}]`;
}

function bracketed(header: string): string {
  return `[${header.replace(/[[\]#'@]/g, "'$&")}]`;
}

function unknownReference(source: string, formula: string): ProblemError {
  return new ProblemError([problemOf("template-reference.nowhere", { source, formula })]);
}
