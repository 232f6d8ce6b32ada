import { ProblemError, problemOf } from "../../../base/problem.ts";
import { type InputTemplate, messageFault } from "../template/input-template.ts";
import type { Canvas } from "./canvas.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import type { InputLayout } from "./sheet-layout.ts";

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

function filledIn({ expand }: Canvas, { item }: PlacedColumn, texts: Texts): Texts {
  const { field, title, message, error } = texts;
  const filled = {
    field: expand(field, item),
    title: expand(title, item),
    message: expand(message, item),
    error: expand(error, item),
  };
  const fault = messageFault(filled);
  if (fault === undefined) return filled;
  throw new ProblemError([problemOf("template-cell", { message: fault, hint: "shorten it" })]);
}
