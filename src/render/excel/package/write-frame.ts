import type ExcelJs from "exceljs";
import {
  addressOfCell,
  areaAddress,
  type BarsLayout,
  type CellLook,
  type HighlightLayout,
  type InputLayout,
  type NativeTable,
  type SheetLayout,
  type WorkbookLayout,
} from "../layout/sheet-layout.ts";
import type { DrawnLook } from "../layout/drawn-look.ts";
import { attributeText } from "./excel-codes.ts";
import { headerFooter, pageSetup } from "./page-setup.ts";
import { registerStyles } from "./register-styles.ts";

/** Everything that the library's part of a workbook depends on. */
export type WorkbookFrame = {
  readonly layout: Pick<WorkbookLayout, "properties"> & { readonly sheets: readonly SheetFrame[] };
  readonly look: DrawnLook;
  /** Of its cells */
  readonly styles: readonly CellLook[];
  readonly setting: { readonly creator: string; readonly date: Date };
};

/** The library's workbook: all but the cells and the names. */
export async function writeFrame({ layout, look, styles, setting }: WorkbookFrame): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const book = new Workbook();
  describe(book, layout, setting);
  for (const sheet of layout.sheets) addFrame(book, sheet, look.font);
  const [first] = book.worksheets;
  if (first !== undefined) registerStyles(first, styles, look);
  // A Buffer, whatever the library's types say.
  return (await book.xlsx.writeBuffer(unpacked)) as unknown as Uint8Array;
}

/** The package is written anew in the end: packing it here would be for nothing. */
const unpacked = { zip: { compression: "STORE" } } as object;

function describe(
  book: ExcelJs.Workbook,
  { properties }: WorkbookFrame["layout"],
  { creator, date }: WorkbookFrame["setting"],
): void {
  Object.assign(book, properties, { creator, lastModifiedBy: creator, created: date, modified: date });
}

/** The library takes a tenth of a second or more to load, which only a build with workbooks should pay. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const module = await import("exceljs");
  return module.default;
}

/** A sheet without its cells, which are written apart, and its charts, of which the library knows nothing. */
export type SheetFrame = Omit<SheetLayout, "cells" | "runs" | "heights" | "merges" | "charts">;

/** Put a sheet's frame into the library's workbook. */
export function addFrame(book: ExcelJs.Workbook, layout: SheetFrame, font: string): void {
  const sheet = book.addWorksheet(layout.name, {
    properties: {
      ...(layout.tab === undefined ? {} : { tabColor: { argb: `FF${layout.tab.toUpperCase()}` } }),
      // Without it Excel shows no [+] over folded columns.
      ...(layout.folded.size === 0 || layout.isProtected ? {} : { outlineLevelCol: 1 }),
    },
    pageSetup: pageSetup(layout),
    headerFooter: headerFooter(layout.print, font),
    views: [sheetView(layout.frozen)],
    ...(layout.visibility === undefined ? {} : { state: layout.visibility }),
  });
  layout.widths.forEach((width, index) => {
    const column = sheet.getColumn(index + 1);
    // The library takes 9 for the usual width, and writes nothing.
    column.width = width === 9 ? 9.01 : width;
    if (layout.hidden.columns.has(index + 1)) column.hidden = true;
    if (!layout.folded.has(index + 1)) return;
    // Excel opens no [+] on a protected sheet, but widths may be changed there.
    if (!layout.isProtected) column.outlineLevel = 1;
    column.hidden = true;
  });
  for (const table of layout.tables) addTable(sheet, table);
  layout.highlights.forEach((highlight, index) =>
    sheet.addConditionalFormatting(conditionalFormat(highlight, index + 1)),
  );
  layout.bars.forEach((bars, index) =>
    sheet.addConditionalFormatting(barFormat(bars, layout.highlights.length + index + 1)),
  );
  for (const row of layout.breaks) sheet.getRow(row).addPageBreak();
  for (const input of layout.inputs) addValidation(sheet, input);
  if (layout.isProtected) void sheet.protect("", leftFree);
}

function sheetView({ rows, columns }: SheetLayout["frozen"]): Partial<ExcelJs.WorksheetView> {
  if (rows === 0) return { state: "normal", showGridLines: false };
  return {
    state: "frozen",
    xSplit: columns,
    ySplit: rows,
    topLeftCell: addressOfCell(rows + 1, columns + 1),
    showGridLines: false,
  };
}

/** What a protected sheet still allows. Without a password, whoever needs more can take the protection off. */
const leftFree: Partial<ExcelJs.WorksheetProtection> = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

/** With rows the library would make their cells; the rows are mended into the table's place afterwards. */
function addTable(sheet: ExcelJs.Worksheet, { name, area, columns }: NativeTable): void {
  sheet.addTable({
    name,
    ref: addressOfCell(area.top, area.left),
    headerRow: true,
    style: { showRowStripes: false },
    columns: columns.map((column) => ({ name: column.name, filterButton: true })),
    rows: [],
  });
}

function conditionalFormat(
  { area, formula, style }: HighlightLayout,
  priority: number,
): ExcelJs.ConditionalFormattingOptions {
  const { color, fill, bold } = style;
  const look: Partial<ExcelJs.Style> = {
    ...(color === undefined && bold === undefined
      ? {}
      : {
          font: {
            ...(bold === undefined ? {} : { bold }),
            ...(color === undefined ? {} : { color: { argb: `FF${color}` } }),
          },
        }),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill}` } } }),
  };
  return { ref: areaAddress(area), rules: [{ type: "expression", formulae: [formula], style: look, priority }] };
}

/** `gradient` keeps the library from adding an extension with random ids. */
function barFormat({ area, to, color }: BarsLayout, priority: number): ExcelJs.ConditionalFormattingOptions {
  const rule = {
    type: "dataBar",
    priority,
    gradient: true,
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: to },
    ],
    color: { argb: `FF${color.toUpperCase()}` },
  };
  return { ref: areaAddress(area), rules: [rule as unknown as ExcelJs.DataBarRuleType] };
}

/** Let the cells of an input take only what they are for, and say beside them what that is. */
export function addValidation(sheet: ExcelJs.Worksheet, input: InputLayout): void {
  const { area, title, message, error } = input;
  const rule: ExcelJs.DataValidation = {
    ...ruleOf(input),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: attributeText(title),
    prompt: attributeText(message),
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: attributeText(title),
    error: attributeText(error),
  };
  // Cell by cell the library would look for neighbours with the same rule; its types leave the other way out.
  const { dataValidations } = sheet as unknown as { dataValidations: Validations };
  dataValidations.add(areaAddress(area), rule);
}

type Validations = { add(range: string, rule: ExcelJs.DataValidation): void };
type Rule = Pick<ExcelJs.DataValidation, "type" | "operator" | "formulae">;

/** Excel keeps 15 digits of a figure. */
const most = 1e15;

function ruleOf({ kind, longest }: InputLayout): Rule {
  if (kind === "text") return { type: "textLength", operator: "lessThanOrEqual", formulae: [longest] };
  if (kind === "amount") return { type: "whole", operator: "between", formulae: [0, most] };
  return { type: "decimal", operator: "between", formulae: [-most, most] };
}
