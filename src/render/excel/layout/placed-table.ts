import type { ColumnTemplate, TableTemplate } from "../template/table-template.ts";
import { type Expander, isWanted, readField, readList } from "./expressions.ts";

/** A table in its place. Rows count from 1; 0 for a row that it does not have. */
export type PlacedTable = {
  readonly template: TableTemplate;
  /** What Excel calls it */
  readonly name: string;
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

type Unplaced = Pick<PlacedTable, "template" | "name" | "sheet" | "columns" | "items">;

/** A column in its place: `item` is what it was repeated for, `itemKey` that item's key ("" for no repetition). */
export type PlacedColumn = {
  readonly template: ColumnTemplate;
  readonly column: number;
  readonly header: string;
  readonly item?: object;
  readonly itemKey: string;
  readonly isFolded: boolean;
};

/** The columns of a table from left to right, repeated ones one for each item. */
export function placeColumns(columns: readonly ColumnTemplate[], filling: Filling): PlacedColumn[] {
  const instances = columns
    .filter((template) => isWanted(filling.view, template))
    .flatMap((template) => instancesOf(template, filling));
  const empty = emptyColumns(instances, filling);
  return instances.map((instance, index) => ({
    ...instance,
    column: index + 1,
    isFolded: isFoldedItem(instance) || empty.has(instance),
  }));
}

type Filling = { readonly view: object; readonly expand: Expander; readonly items: readonly object[] };
type Instance = Omit<PlacedColumn, "column" | "isFolded">;

function instancesOf(template: ColumnTemplate, { view, expand }: Filling): Instance[] {
  if (template.each === undefined) return [{ template, header: expand(template.header), itemKey: "" }];
  return readList(view, template.each).map((item) => ({
    template,
    header: expand(template.header, item),
    item,
    itemKey: String(readField(item, "key")),
  }));
}

/** Folded because what the column was repeated for says so. */
function isFoldedItem({ template: { fold }, item }: Instance): boolean {
  return fold !== undefined && fold !== "empty" && readField(item, fold) === true;
}

/** Of the columns that are folded where they are empty, those without a content in any row. Each row is looked at once. */
function emptyColumns(instances: readonly Instance[], { expand, items }: Filling): ReadonlySet<Instance> {
  let empty = instances
    .filter(({ template }) => template.fold === "empty")
    .map((instance) => ({ instance, contentIn: contentReader(instance, expand) }));
  for (const row of items) {
    empty = empty.filter(({ contentIn }) => isEmpty(contentIn(row)));
    if (empty.length === 0) break;
  }
  return new Set(empty.map(({ instance }) => instance));
}

function contentReader({ template, item }: Instance, expand: Expander): (row: object) => unknown {
  const { text, value = "" } = template;
  const path = expand(value, item);
  return (row) => (text === undefined ? readField(row, path) : expand(text, row));
}

function isEmpty(content: unknown): boolean {
  return content === null || content === undefined || content === "";
}
