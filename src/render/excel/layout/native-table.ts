import type { Canvas } from "./canvas.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import { resolveFormula } from "./resolve-formula.ts";
import type { NativeTable } from "./sheet-layout.ts";

/** The Excel table over header and data: rows that a user adds below get its formulas. */
export function nativeTable(canvas: Canvas, table: PlacedTable): NativeTable {
  const { headerRow, lastRow, columns, template } = table;
  return {
    name: template.name,
    area: { top: headerRow, bottom: lastRow, left: 1, right: columns.length },
    columns: columns.map((column) => ({ name: column.header, ...columnFormula(canvas, table, column) })),
  };
}

function columnFormula(canvas: Canvas, table: PlacedTable, column: PlacedColumn): { formula?: string } {
  const { template, item, itemKey } = column;
  if (template.formula === undefined) return {};
  const place = {
    tables: canvas.tables,
    sheet: canvas.sheet,
    table,
    row: table.firstRow,
    itemKey,
    style: "table",
  } as const;
  return { formula: resolveFormula(canvas.expand(template.formula, item), place) };
}
