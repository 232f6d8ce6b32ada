import type ExcelJs from "exceljs";
import type { CellLook } from "../layout/sheet-layout.ts";
import { excelStyle } from "./excel-style.ts";

type Names = { readonly font: string; readonly line: string };

/**
 * Make the library write all styles: down the first column of a sheet whose rows are replaced afterwards. It numbers them
 * from 1 as they come. The text in the first cell makes it tell of shared strings as well.
 */
export function registerStyles(sheet: ExcelJs.Worksheet, looks: readonly CellLook[], { font, line }: Names): void {
  sheet.getCell(1, 1).value = "-";
  looks.forEach((look, index) => {
    sheet.getCell(index + 1, 1).style = excelStyle(look, font, line);
  });
}
