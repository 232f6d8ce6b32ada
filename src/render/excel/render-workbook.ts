import type ExcelJs from "exceljs";
import { createStyles } from "./exceljs/excel-style.ts";
import { fillSheet } from "./exceljs/fill-sheet.ts";
import { loadExcelJs } from "./exceljs/load-exceljs.ts";
import type { CompileExpression } from "./layout/expressions.ts";
import { layoutWorkbook } from "./layout/layout-workbook.ts";
import { refuseClashes } from "./layout/refuse-clashes.ts";
import type { WorkbookLayout } from "./layout/sheet-layout.ts";
import { type MendedSheet, repeatablePackage } from "./package/repeatable-package.ts";
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
  const { content } = template;
  const { Workbook } = await loadExcelJs();
  const book = new Workbook();
  // Nothing holds the layout's cells while the library writes: both together would fill the memory.
  const sheets = fillBook(book, {
    look: content.look,
    setting,
    layout: layoutWorkbook(content, view, setting.compile),
  });
  // A Buffer, whatever the library's types say.
  const bytes = (await book.xlsx.writeBuffer(unpacked)) as unknown as Uint8Array;
  return repeatablePackage(bytes, sheets, content.look.font);
}

type Filling = { readonly layout: WorkbookLayout; readonly look: Look; readonly setting: WorkbookSetting };

function fillBook(book: ExcelJs.Workbook, { layout, look, setting }: Filling): MendedSheet[] {
  refuseClashes(layout);
  describe(book, layout, setting);
  const styleOf = createStyles(look.font, look.colors.line);
  for (const sheet of layout.sheets) fillSheet({ book, font: look.font, styleOf }, sheet);
  for (const { name, refers } of layout.names) book.definedNames.add(refers, name);
  return layout.sheets.map(({ tables, charts, inputs }) => ({ tables, charts, inputs }));
}

/** The package is written anew in the end: packing it here would be for nothing. */
const unpacked = { zip: { compression: "STORE" } } as object;

function describe(book: ExcelJs.Workbook, { properties }: WorkbookLayout, { creator, date }: WorkbookSetting): void {
  Object.assign(book, properties, { creator, lastModifiedBy: creator, created: date, modified: date });
}
