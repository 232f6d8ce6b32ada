import { type BaselineEntry, baselineDigest, reviewForm } from "../../../model/review-form.ts";
import type { WorkbookTemplate } from "../template/workbook-template.ts";
import type { Expander } from "./expressions.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import { readField } from "./read-field.ts";
import type { CellLayout, SheetLayout } from "./sheet-layout.ts";

type Around = { readonly view: object; readonly expand: Expander; readonly tables: readonly PlacedTable[] };

/**
 * The sheet that only programs see: what the workbook is, and what stood in each of its inputs when it was made. None
 * for a workbook without inputs.
 */
export function baselineSheets(review: WorkbookTemplate["review"], around: Around): Omit<SheetLayout, "charts">[] {
  const records = around.tables.flatMap((table) => baselineOf(table, around.expand));
  if (review === undefined || records.length === 0) return [];
  const { labels, format, listRow, listHeaders, sheet } = reviewForm;
  const rows = new Map<number, readonly Content[]>([
    [1, [labels.format, format]],
    [2, [labels.edition, contentOf(readField(around.view, review.edition))]],
    [3, [labels.paper, contentOf(readField(around.view, review.paper))]],
    [4, [labels.baseline, baselineDigest(records.map(entryOf))]],
    [listRow, listHeaders],
    ...records.map((record, index) => [listRow + 1 + index, record] as const),
  ]);
  return [{ ...bareSheet, name: sheet, cells: [...rows].flatMap(([row, contents]) => cellsOf(row, contents)) }];
}

type Content = string | number | null;

/** Id of the row, field, what stood there. */
function baselineOf({ template, columns, items }: PlacedTable, expand: Expander): Content[][] {
  const ids = columns.find((column) => column.template.key === template.rowId);
  if (ids === undefined) return [];
  const inputs = columns.filter((column) => column.template.input !== undefined);
  const contentAt = (record: object, column: PlacedColumn) =>
    contentOf(readField(record, expand(column.template.value ?? "", column.item)));
  return items.flatMap((record) =>
    inputs.map((column) => [
      contentAt(record, ids),
      expand(column.template.input?.field ?? "", column.item),
      contentAt(record, column),
    ]),
  );
}

function entryOf([row = "", field = "", value = null]: readonly Content[]): BaselineEntry {
  return { row: String(row), field: String(field), value };
}

function contentOf(found: unknown): Content {
  if (typeof found === "number") return found;
  return typeof found === "string" && found !== "" ? found : null;
}

function cellsOf(row: number, contents: readonly Content[]): CellLayout[] {
  return contents.map((value, index) => ({ row, column: index + 1, value, look: { size: 9 } }));
}

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
