import * as z from "zod";

/**
 * What stands in a cell: `text` with expressions, or `value`, a field of the view (of the row, in a table), or `rich`,
 * a field with the pieces of a text, of which the marked ones are underlined.
 * With `formula` the cell holds the formula, and `value` is the result that readers without Excel see.
 */
export const CellTemplate = z.strictObject({
  text: z.string().optional(),
  value: z.string().optional(),
  rich: z.string().optional(),
  formula: z.string().optional(),
  /** Name of a number format of look.formats */
  format: z.string().optional(),
});
export type CellTemplate = z.infer<typeof CellTemplate>;

/** Why a cell cannot be as it is; undefined for a good one. */
export function cellFault(cell: Pick<CellTemplate, "text" | "value" | "rich" | "formula">): string | undefined {
  if (cell.formula !== undefined && cell.value === undefined) return "a formula needs value: the field with its result";
  const contents = [cell.text, cell.value, cell.rich].filter((content) => content !== undefined);
  if (contents.length !== 1) return "a cell needs either text or value or rich";
  return undefined;
}
