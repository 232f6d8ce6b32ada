import type ExcelJs from "exceljs";

/** The library takes a tenth of a second or more to load, which only a build with workbooks should pay. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const module = await import("exceljs");
  return module.default;
}
