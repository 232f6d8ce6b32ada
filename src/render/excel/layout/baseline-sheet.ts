import { type BaselineEntry, baselineDigest, reviewForm } from "../../../model/review-form.ts";
import type { WorkbookTemplate } from "../template/workbook-template.ts";
import { type Expander, readField, wordsIn } from "./expressions.ts";
import type { PlacedColumn, PlacedTable } from "./placed-table.ts";
import type { CellLayout, RowRun, SheetLayout } from "./sheet-layout.ts";

type Around = { readonly view: object; readonly expand: Expander; readonly tables: readonly PlacedTable[] };

/**
 * The sheet that only programs see: what the workbook is, and what stood in each of its inputs when it was made. None
 * for a workbook without inputs.
 */
export function baselineSheets(review: WorkbookTemplate["review"], around: Around): Omit<SheetLayout, "charts">[] {
  const lists = around.tables.flatMap((table) => baselineOf(table, around.expand));
  if (review === undefined || lists.every(({ length }) => length === 0)) return [];
  const { labels, format, listRow, listHeaders, sheet } = reviewForm;
  const head = new Map<number, readonly Content[]>([
    [1, [labels.format, format]],
    [2, [labels.edition, contentOf(readField(around.view, review.edition))]],
    [3, [labels.paper, contentOf(readField(around.view, review.paper))]],
    [4, [labels.baseline, baselineDigest(entriesOf(lists))]],
    ...languageRow(around.view),
    [listRow, listHeaders],
  ]);
  const cells = [...head].flatMap(([row, contents]) => cellsOf(row, contents));
  return [{ ...bareSheet, name: sheet, cells, runs: runsOf(lists, listRow + 1) }];
}

/** Rows of KPIs are known by their indicators, which each language has its own words for. */
function languageRow(view: object): [number, readonly Content[]][] {
  const { language } = wordsIn(view);
  return language === "ja" ? [] : [[5, [reviewForm.labels.language, language]]];
}

type Content = string | number | null;

/** What stood in the inputs of a table: id of the row, field, content. Made when it is asked for. */
type Baseline = { readonly length: number; readonly at: (index: number) => readonly Content[] };

function baselineOf({ template, columns, items }: PlacedTable, expand: Expander): Baseline[] {
  const ids = columns.find((column) => column.template.key === template.rowId);
  if (ids === undefined) return [];
  const readerOf = (column: PlacedColumn) => {
    const path = expand(column.template.value ?? "", column.item);
    return (record: object | undefined) => contentOf(readField(record, path));
  };
  const readId = readerOf(ids);
  const inputs = columns
    .filter((column) => column.template.input !== undefined)
    .map((column) => ({ field: expand(column.template.input?.field ?? "", column.item), read: readerOf(column) }));
  const at = (index: number) => {
    const record = items[Math.floor(index / inputs.length)];
    const input = inputs[index % inputs.length];
    return [readId(record), input?.field ?? "", input?.read(record) ?? null];
  };
  return [{ length: items.length * inputs.length, at }];
}

function* entriesOf(lists: readonly Baseline[]): Iterable<BaselineEntry> {
  for (const { length, at } of lists) for (let index = 0; index < length; index += 1) yield entryOf(at(index));
}

function runsOf(lists: readonly Baseline[], start: number): RowRun[] {
  let next = start;
  return lists.map(({ length, at }) => {
    const firstRow = next;
    next += length;
    const rowAt = (row: number) => ({ cells: cellsOf(row, at(row - firstRow)), height: 0 });
    return { firstRow, lastRow: next - 1, rowAt };
  });
}

function entryOf([row = "", field = "", value = null]: readonly Content[]): BaselineEntry {
  return { row: String(row), field: String(field), value };
}

function contentOf(found: unknown): Content {
  if (typeof found === "number") return found;
  return typeof found === "string" && found !== "" ? found : null;
}

function cellsOf(row: number, contents: readonly Content[]): CellLayout[] {
  return contents.map((value, index) => ({ row, column: index + 1, value, look }));
}

const look = { size: 9 };

const none: ReadonlySet<number> = new Set();
const margins = { top: 18, bottom: 15, left: 10, right: 10 };

const bareSheet: Omit<SheetLayout, "name" | "cells" | "charts"> = {
  visibility: "veryHidden",
  isProtected: false,
  widths: [40, 18, 18],
  folded: none,
  hidden: { columns: none, rows: none },
  heights: new Map(),
  runs: [],
  merges: [],
  tables: [],
  highlights: [],
  bars: [],
  inputs: [],
  frozen: { rows: 0, columns: 0 },
  print: { orientation: "landscape", paper: "A4", tall: 0, margins, header: {}, footer: {} },
  lastRow: 1,
  breaks: [],
};
