import { textOf } from "../layout/rich-text.ts";
import type { CellValue } from "../layout/sheet-layout.ts";

/** Whether a user who edits the cell would turn its text into a formula. */
export function looksLikeFormula(value: CellValue): boolean {
  const text = textOf(value);
  return text !== undefined && /^[=+\-@]/.test(text);
}
