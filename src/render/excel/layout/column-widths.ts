import type { Look } from "../template/look.ts";
import type { Expander } from "./expressions.ts";
import { largest } from "./largest.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedSheet } from "./placed-sheet.ts";
import type { PlacedTable } from "./placed-table.ts";
import { readField } from "./read-field.ts";
import { textWidth } from "./text-lines.ts";

type Filling = { readonly look: Look; readonly view: object; readonly expand: Expander };

/** Widths of a sheet's columns in characters: as the template says, but never so narrow that a figure turns into ###. */
export function columnWidths({ template, blocks }: PlacedSheet, filling: Filling): number[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const count = largest(
    tables.map(({ columns }) => columns.length),
    template.widths.length,
  );
  return Array.from({ length: count }, (_, index) => {
    const said = tables.map(({ columns }) => columns[index]?.template.width ?? 0);
    const width = template.widths[index] ?? (largest(said) || usualWidth);
    const needed = tables.map((table) => neededWidth(table, index, filling));
    return Math.min(widest, largest(needed, width));
  });
}

const usualWidth = 10;
/** Excel's own limit. */
const widest = 255;
const separated = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

function neededWidth({ columns, items }: PlacedTable, index: number, filling: Filling): number {
  const column = columns[index];
  if (column?.template.format === undefined) return 0;
  const figures = [...figuresOf(column, items, filling), ...totalsOf(column, filling)].map((figure) =>
    separated.format(figure),
  );
  const longest = figures.reduce((most, figure) => (figure.length > most.length ? figure : most), "");
  // Half a character to spare: totals are bold.
  return longest === "" ? 0 : textWidth(longest, filling.look.size) + 0.5;
}

function figuresOf({ template, item }: PlacedColumn, items: readonly object[], { expand }: Filling): number[] {
  const path = expand(template.value ?? "", item);
  return items.map((row) => readField(row, path)).filter((value) => typeof value === "number");
}

function totalsOf({ template, item }: PlacedColumn, { view, expand }: Filling): number[] {
  return Object.values(template.totals)
    .map(({ value = "" }) => readField(view, expand(value, item)))
    .filter((value) => typeof value === "number");
}
