import { ProblemError } from "../../../base/problem.ts";
import { type InputTemplate, messageFault } from "../template/table-template.ts";
import { type Canvas, largest } from "./canvas.ts";
import type { PlacedColumn, PlacedTable } from "./placed-table.ts";
import { resolveFormula } from "./resolve-formula.ts";
import {
  addressOfCell,
  type BarsLayout,
  type HighlightLayout,
  type InputLayout,
  type NativeTable,
} from "./sheet-layout.ts";

/** The conditional formats of a table, one for each column: over the data and the totals below. */
export function highlightsOf(canvas: Canvas, table: PlacedTable): HighlightLayout[] {
  const top = table.headerRow + 1;
  const bottom = largest([...table.totalRows.values()], table.lastRow);
  return table.template.highlights.flatMap(({ columns, when, style }) =>
    table.columns
      .filter(({ template }) => columns.includes(template.key))
      .map((column) => ({
        area: { top, bottom, left: column.column, right: column.column },
        formula: conditionOf(canvas, { table, column, when }),
        style: canvas.look.highlights[style] ?? {},
      })),
  );
}

type Condition = { table: PlacedTable; column: PlacedColumn; when: string };

/** What formulas of a table need of its sheet. */
export type FormulaRoom = Pick<Canvas, "tables" | "sheet" | "expandFormula">;

/**
 * The condition of a highlight, written for the first row: Excel shifts it down the others.
 *
 * @throws ProblemError (template-reference, template-cell)
 */
export function conditionOf(canvas: FormulaRoom, { table, column, when }: Condition): string {
  const row = table.headerRow + 1;
  const place = {
    tables: canvas.tables,
    sheet: canvas.sheet,
    table,
    row,
    itemKey: column.itemKey,
    style: "cell",
    self: addressOfCell(row, column.column),
  } as const;
  return resolveFormula(canvas.expandFormula(when, column.item), place);
}

/** The bars behind the figures of a table, over its rows of data. */
export function barsOf({ template, columns, firstRow, lastRow }: PlacedTable): BarsLayout[] {
  if (firstRow === 0) return [];
  return template.bars.flatMap(({ columns: keys, to, color }) =>
    columns
      .filter((column) => keys.includes(column.template.key))
      .map(({ column }) => ({ area: { top: firstRow, bottom: lastRow, left: column, right: column }, to, color })),
  );
}

/**
 * The inputs of a table, one for each column, over its rows of data.
 *
 * @throws ProblemError (template-cell) for a message that Excel would not take
 */
export function inputsOf(canvas: Canvas, { columns, items, firstRow, lastRow }: PlacedTable): InputLayout[] {
  if (items.length === 0) return [];
  return columns.flatMap((column) => {
    const { input } = column.template;
    if (input === undefined) return [];
    const area = { top: firstRow, bottom: lastRow, left: column.column, right: column.column };
    const { kind, longest, ...texts } = input;
    const { title, message, error } = filledIn(canvas, column, texts);
    return [{ area, kind, longest, title, message, error }];
  });
}

type Texts = Omit<InputTemplate, "kind" | "longest">;

/** @throws ProblemError (template-cell) for a message that Excel would not take */
export function filledIn({ expand }: Pick<Canvas, "expand">, { item }: PlacedColumn, texts: Texts): Texts {
  const { field, title, message, error } = texts;
  const filled = {
    field: expand(field, item),
    title: expand(title, item),
    message: expand(message, item),
    error: expand(error, item),
  };
  const fault = messageFault(filled);
  if (fault === undefined) return filled;
  throw new ProblemError([fault]);
}

/** The Excel table over header and data: rows that a user adds below get its formulas. */
export function nativeTable(canvas: Canvas, table: PlacedTable): NativeTable {
  const { name, headerRow, lastRow, columns } = table;
  return {
    name,
    area: { top: headerRow, bottom: lastRow, left: 1, right: columns.length },
    columns: columns.map((column) => ({ name: column.header, ...columnFormula(canvas, table, column) })),
  };
}

/** @throws ProblemError (template-reference, template-cell) */
export function columnFormula(
  canvas: FormulaRoom,
  table: PlacedTable,
  column: PlacedColumn,
): { readonly formula?: string } {
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
  return { formula: resolveFormula(canvas.expandFormula(template.formula, item), place) };
}
