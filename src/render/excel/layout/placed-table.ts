import type { TableTemplate } from "../template/table-template.ts";
import type { PlacedColumn } from "./placed-column.ts";

/** A table in its place. Rows count from 1; 0 for a row that it does not have. */
export type PlacedTable = {
  readonly template: TableTemplate;
  readonly sheet: string;
  readonly columns: readonly PlacedColumn[];
  readonly items: readonly object[];
  readonly unitRow: number;
  readonly bandRow: number;
  /** Hidden: says which columns are inputs, and which holds the ids of the rows */
  readonly markerRow: number;
  readonly headerRow: number;
  /** First and last row of data; both 0 for a table of totals alone */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRows: ReadonlyMap<string, number>;
};

/** Rows of a table without its place: what stands above the data, the data, the totals. */
export function placeTable(start: number, table: Unplaced): { readonly table: PlacedTable; readonly end: number } {
  const { template, columns, items } = table;
  let next = start;
  const take = (isWanted: boolean) => (isWanted ? next++ : 0);
  const unitRow = take(template.unit !== undefined);
  const bandRow = take(columns.some((column) => column.template.band !== undefined));
  const markerRow = take(template.rowId !== undefined);
  const headerRow = take(true);
  const hasData = template.rows !== undefined;
  // An Excel table needs a row even when there is nothing to list.
  const dataRows = hasData ? Math.max(1, items.length) : 0;
  const firstRow = hasData ? next : 0;
  next += dataRows;
  const lastRow = hasData ? next - 1 : 0;
  const totalRows = new Map(template.totals.map(({ key }) => [key, next++]));
  return { table: { ...table, unitRow, bandRow, markerRow, headerRow, firstRow, lastRow, totalRows }, end: next };
}

export type Unplaced = Pick<PlacedTable, "template" | "sheet" | "columns" | "items">;
