import type { Canvas } from "./canvas.ts";
import { cellAddress } from "./cell-address.ts";
import { largest } from "./largest.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import { resolveFormula } from "./resolve-formula.ts";
import type { HighlightLayout } from "./sheet-layout.ts";

/** The conditional formats of a table, one for each column: over the data and the totals below. */
export function highlightsOf(canvas: Canvas, table: PlacedTable): HighlightLayout[] {
  const top = table.headerRow + 1;
  const bottom = largest([...table.totalRows.values()], table.lastRow);
  return table.template.highlights.flatMap(({ columns, when, style }) =>
    table.columns
      .filter(({ template }) => columns.includes(template.key))
      .map((column) => ({
        area: { top, bottom, left: column.column, right: column.column },
        formula: formulaAt(canvas, { table, column, when }),
        style: canvas.look.highlights[style] ?? {},
      })),
  );
}

type Condition = { table: PlacedTable; column: PlacedColumn; when: string };

/** Written for the first row; Excel shifts it down the others. */
function formulaAt(canvas: Canvas, { table, column, when }: Condition): string {
  const row = table.headerRow + 1;
  const withSelf = canvas.expand(when, column.item).replaceAll("[self]", cellAddress(row, column.column));
  const place = {
    tables: canvas.tables,
    sheet: canvas.sheet,
    table,
    row,
    itemKey: column.itemKey,
    style: "cell",
  } as const;
  return resolveFormula(withSelf, place);
}
