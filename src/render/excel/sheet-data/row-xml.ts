import { columnName } from "../layout/cell-address.ts";
import type { CellLayout, SheetLayout } from "../layout/sheet-layout.ts";
import { type CellTables, cellXml } from "./cell-xml.ts";

type Around = Pick<SheetLayout, "heights" | "hidden" | "inputs"> & { readonly tables: CellTables };

/**
 * A row as XML.
 *
 * @param cells from left to right
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function rowXml(row: number, cells: readonly CellLayout[], around: Around): string {
  const [first, last] = [cells[0], cells.at(-1)];
  const spans = first && last ? ` spans="${first.column}:${last.column}"` : "";
  const hidden = around.hidden.rows.has(row) ? ' hidden="1"' : "";
  const start = `<row r="${row}"${heightOf(row, around)}${hidden}${spans} x14ac:dyDescent="0.25"`;
  if (cells.length === 0) return `${start}/>`;
  let xml = `${start}>`;
  for (const cell of cells) xml += cellXml(columnName(cell.column) + row, cell, around.tables);
  return `${xml}</row>`;
}

/** Where somebody is to fill in a text, a fixed height would cut it off. */
function heightOf(row: number, { heights, inputs }: Around): string {
  const height = heights.get(row);
  if (height === undefined || height === 0) return "";
  const isFilledIn = inputs.some(({ area }) => row >= area.top && row <= area.bottom);
  return ` ht="${height}"${isFilledIn ? "" : ' customHeight="1"'}`;
}
