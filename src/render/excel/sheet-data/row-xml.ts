import { columnName } from "../layout/cell-address.ts";
import type { SheetLayout } from "../layout/sheet-layout.ts";
import { type CellTables, cellXml } from "./cell-xml.ts";
import type { SheetRow } from "./sheet-rows.ts";

type Around = Pick<SheetLayout, "hidden" | "inputs"> & { readonly tables: CellTables };

/**
 * A row as XML.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function rowXml(sheetRow: SheetRow, around: Around): string {
  const { row, cells } = sheetRow;
  const [first, last] = [cells[0], cells.at(-1)];
  const spans = first && last ? ` spans="${first.column}:${last.column}"` : "";
  const hidden = around.hidden.rows.has(row) ? ' hidden="1"' : "";
  const start = `<row r="${row}"${heightXml(sheetRow, around)}${hidden}${spans} x14ac:dyDescent="0.25"`;
  if (cells.length === 0) return `${start}/>`;
  let xml = `${start}>`;
  for (const cell of cells) xml += cellXml(columnName(cell.column) + row, cell, around.tables);
  return `${xml}</row>`;
}

/** Where somebody is to fill in a text, a fixed height would cut it off. */
function heightXml({ row, height }: Pick<SheetRow, "row" | "height">, { inputs }: Pick<Around, "inputs">): string {
  if (height === undefined || height === 0) return "";
  const isFilledIn = inputs.some(({ area }) => row >= area.top && row <= area.bottom);
  return ` ht="${height}"${isFilledIn ? "" : ' customHeight="1"'}`;
}
