import type { KeptPieces } from "../../base/kept-pieces.ts";
import type { SheetFrame } from "./exceljs/add-frame.ts";
import { keptFrame } from "./exceljs/kept-frame.ts";
import type { CompileExpression } from "./layout/expressions.ts";
import { type DrawnSheet, planWorkbook, type WorkbookPlan } from "./layout/plan-workbook.ts";
import { refuseClashes } from "./layout/refuse-clashes.ts";
import { repeatablePackage } from "./package/repeatable-package.ts";
import { createSharedStrings } from "./sheet-data/shared-strings.ts";
import { renderSheetData, type SheetData } from "./sheet-data/sheet-data.ts";
import { createStyleNumbers } from "./sheet-data/style-numbers.ts";
import type { ParsedWorkbookTemplate } from "./template/parse-workbook-template.ts";

/** What a workbook needs besides template and view. */
export type WorkbookSetting = {
  readonly compile: CompileExpression;
  /** Named as the author in the file's properties */
  readonly creator: string;
  /** Stands in the file's properties; the same date gives the same bytes */
  readonly date: Date;
  /** Frames that earlier builds made; each is made where it is left out */
  readonly frames?: KeptPieces;
};

/**
 * A workbook (.xlsx) as bytes. The same template, view and setting give the same bytes.
 *
 * @throws ProblemError where a formula's reference leads nowhere or a text cannot stand in a cell
 */
export async function renderWorkbook(
  template: ParsedWorkbookTemplate,
  view: object,
  setting: WorkbookSetting,
): Promise<Uint8Array> {
  const { look } = template.content;
  const plan = planWorkbook(template.content, view, setting.compile);
  const { sheets, strings, styles } = writeSheets(plan, look.font);
  const layout = { ...plan, sheets: sheets.map(({ sheet }) => sheet) };
  refuseClashes(layout);
  const frame = await keptFrame({ layout, look, styles: styles.looks, setting });
  return repeatablePackage(frame, {
    sheets: sheets.map(({ sheet, data, charts }) => ({ tables: sheet.tables, data, charts: charts(plan.cellsAt) })),
    strings,
    styles: styles.looks.length,
    font: look.font,
  });
}

type Written = Pick<DrawnSheet, "charts"> & { readonly sheet: SheetFrame; readonly data: SheetData };

/** Sheet after sheet: the cells of all of them at once would fill the memory. */
function writeSheets(plan: WorkbookPlan, font: string) {
  const tables = {
    font,
    strings: createSharedStrings(),
    styles: createStyleNumbers(),
    formulas: new Map<string, string>(),
  };
  const sheets: Written[] = [];
  for (const { layout, charts } of plan.drawSheets()) {
    const { cells: _, runs: __, heights: ___, merges: ____, ...sheet } = layout;
    sheets.push({ sheet, charts, data: renderSheetData(layout, tables) });
  }
  return { sheets, ...tables };
}
