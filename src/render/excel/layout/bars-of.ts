import type { PlacedTable } from "./placed-table.ts";
import type { BarsLayout } from "./sheet-layout.ts";

/** The bars behind the figures of a table, over its rows of data. */
export function barsOf({ template, columns, firstRow, lastRow }: PlacedTable): BarsLayout[] {
  if (firstRow === 0) return [];
  return template.bars.flatMap(({ columns: keys, to, color }) =>
    columns
      .filter((column) => keys.includes(column.template.key))
      .map(({ column }) => ({ area: { top: firstRow, bottom: lastRow, left: column, right: column }, to, color })),
  );
}
