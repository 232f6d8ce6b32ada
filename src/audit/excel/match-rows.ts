import type { ExpectedRows } from "./expected-workbook.ts";
import { type SheetContent, textAt } from "../read/sheet-content.ts";

/** Where a table lies: its headers in the row `top`, its rows down to `bottom`. */
export type TableArea = {
  readonly sheet: SheetContent;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The column of the sheet for each column of a table; undefined for one that is not there. */
export type TableColumns = readonly (number | undefined)[];

/**
 * The row of the sheet for each row of a table, 0 for one that is not there.
 *
 * Rows are known by their plain texts, so that a sorted table is read right; where these differ, by their order.
 */
export function matchRows(rows: ExpectedRows, columns: TableColumns, { sheet, top, bottom }: TableArea): number[] {
  const keys = plainColumns(rows);
  const keyOf = (text: (index: number) => string) => keys.map(text).join("\u0000");
  const keyAt = (row: number) => keyOf((index) => textAt(sheet, row, columns[index] ?? 0));
  const usual = (index: number) => top + 1 + index;
  const moved: { readonly index: number; readonly key: string }[] = [];
  const found = Array.from({ length: rows.count }, (_, index) => {
    const row = rows.at(index);
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
function plainColumns(rows: ExpectedRows): number[] {
  if (rows.count === 0) return [];
  let plain = [...rows.at(0).keys()];
  for (let no = 0; no < rows.count; no += 1) {
    const row = rows.at(no);
    plain = plain.filter((index) => row[index]?.isFormula === false && typeof row[index].value !== "number");
  }
  return plain;
}

function addTo(lists: Map<string, number[]>, key: string, row: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

const mostRows = 1_048_576;
