import { separated } from "../../../view/format/figure-text.ts";
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
  const needed = tables.map((table) => neededWidths(table, filling));
  return Array.from({ length: count }, (_, index) => {
    const said = tables.map(({ columns }) => columns[index]?.template.width ?? 0);
    const width = template.widths[index] ?? (largest(said) || usualWidth);
    return Math.min(
      widest,
      largest(
        needed.map((widths) => widths[index] ?? 0),
        width,
      ),
    );
  });
}

const usualWidth = 10;
/** Excel's own limit. */
const widest = 255;

/** What each column of a table needs for its figures; each row is looked at once. */
function neededWidths({ columns, items }: PlacedTable, filling: Filling): number[] {
  const longest = columns.map(({ template, item }) => ({
    path: template.format === undefined ? undefined : filling.expand(template.value ?? "", item),
    figure: "",
  }));
  for (const row of items)
    for (const column of longest) if (column.path !== undefined) lengthen(column, readField(row, column.path));
  columns.forEach((column, index) => {
    const own = longest[index];
    if (own?.path !== undefined) for (const total of totalsOf(column, filling)) lengthen(own, total);
  });
  // Half a character to spare: totals are bold.
  return longest.map(({ figure }) => (figure === "" ? 0 : textWidth(figure, filling.look.size) + 0.5));
}

function lengthen(longest: { figure: string }, value: unknown): void {
  if (typeof value !== "number") return;
  const figure = separated(value, 2);
  if (figure.length > longest.figure.length) longest.figure = figure;
}

function totalsOf({ template, item }: PlacedColumn, { view, expand }: Filling): unknown[] {
  return Object.values(template.totals).map(({ value = "" }) => readField(view, expand(value, item)));
}
