import type { WorkbookTemplate } from "../template/workbook-template.ts";
import type { CompileExpression } from "./expressions.ts";
import { planWorkbook } from "./plan-workbook.ts";
import type { WorkbookLayout } from "./sheet-layout.ts";

/**
 * Everything that a workbook will hold, cell by cell.
 *
 * @throws ProblemError (template-reference)
 */
export function layoutWorkbook(template: WorkbookTemplate, view: object, compile: CompileExpression): WorkbookLayout {
  const { drawSheets, cellsAt, names, properties } = planWorkbook(template, view, compile);
  const drawn = [...drawSheets()];
  return { sheets: drawn.map(({ layout, charts }) => ({ ...layout, charts: charts(cellsAt) })), names, properties };
}
