import type ExcelJs from "exceljs";
import { areaAddress, cellAddress } from "../layout/cell-address.ts";
import type { BarsLayout, HighlightLayout, NativeTable, SheetLayout } from "../layout/sheet-layout.ts";
import { addValidation } from "./add-validation.ts";
import { headerFooter } from "./header-footer.ts";
import { pageSetup } from "./page-setup.ts";

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
    topLeftCell: cellAddress(rows + 1, columns + 1),
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
    ref: cellAddress(area.top, area.left),
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
