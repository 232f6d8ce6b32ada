import type { WorkbookContent } from "./workbook-content.ts";

/** Whether a workbook was saved by a program that writes formulas and does not calculate them, as openpyxl does. */
export function hasNoResults({ sheets }: WorkbookContent): boolean {
  return sheets.some(({ formulas }) => formulas > 0) && sheets.every(({ results }) => results === 0);
}
