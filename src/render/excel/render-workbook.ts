import type ExcelJs from "exceljs";
import { addFrame, type SheetFrame } from "./exceljs/add-frame.ts";
import { loadExcelJs } from "./exceljs/load-exceljs.ts";
import { registerStyles } from "./exceljs/register-styles.ts";
import type { CompileExpression } from "./layout/expressions.ts";
import { type DrawnSheet, planWorkbook, type WorkbookPlan } from "./layout/plan-workbook.ts";
import { refuseClashes } from "./layout/refuse-clashes.ts";
import type { WorkbookLayout } from "./layout/sheet-layout.ts";
import { repeatablePackage } from "./package/repeatable-package.ts";
import { createSharedStrings } from "./sheet-data/shared-strings.ts";
import { renderSheetData, type SheetData } from "./sheet-data/sheet-data.ts";
import { createStyleNumbers, type StyleNumbers } from "./sheet-data/style-numbers.ts";
import type { Look } from "./template/look.ts";
import type { ParsedWorkbookTemplate } from "./template/parse-workbook-template.ts";

/** What a workbook needs besides template and view. */
export type WorkbookSetting = {
  readonly compile: CompileExpression;
  /** Named as the author in the file's properties */
  readonly creator: string;
  /** Stands in the file's properties; the same date gives the same bytes */
  readonly date: Date;
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
  const frame = await writeFrame(layout, { look, styles, setting });
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
    const { cells: _, heights: __, merges: ___, ...sheet } = layout;
    sheets.push({ sheet, charts, data: renderSheetData(layout, tables) });
  }
  return { sheets, ...tables };
}

type Frames = Pick<WorkbookLayout, "names" | "properties"> & { readonly sheets: readonly SheetFrame[] };
type Around = { readonly look: Look; readonly styles: StyleNumbers; readonly setting: WorkbookSetting };

/** The library's workbook: all but the cells. */
async function writeFrame(layout: Frames, { look, styles, setting }: Around): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const book = new Workbook();
  describe(book, layout, setting);
  for (const sheet of layout.sheets) addFrame(book, sheet, look.font);
  for (const { name, refers } of layout.names) book.definedNames.add(refers, name);
  const [first] = book.worksheets;
  if (first !== undefined) registerStyles(first, styles.looks, { font: look.font, line: look.colors.line });
  // A Buffer, whatever the library's types say.
  return (await book.xlsx.writeBuffer(unpacked)) as unknown as Uint8Array;
}

/** The package is written anew in the end: packing it here would be for nothing. */
const unpacked = { zip: { compression: "STORE" } } as object;

function describe(book: ExcelJs.Workbook, { properties }: Frames, { creator, date }: WorkbookSetting): void {
  Object.assign(book, properties, { creator, lastModifiedBy: creator, created: date, modified: date });
}
