import { packPart } from "../../opc/pack-part.ts";
import { readPackage } from "../../opc/read-package.ts";
import { writePackage } from "../../opc/write-package.ts";
import type { WorkbookLayout } from "../layout/sheet-layout.ts";
import { addCharts, type Parts } from "./add-charts.ts";
import { mendSheet } from "./mend-sheet.ts";
import { mendStyles } from "./mend-styles.ts";
import { mendTable } from "./mend-table.ts";

/** The library's workbook with its faults mended and charts added, written so that the same workbook is the same bytes. */
export function repeatablePackage(bytes: Uint8Array, layout: WorkbookLayout, font: string): Uint8Array {
  const tables = layout.sheets.flatMap((sheet) => sheet.tables);
  const parts: Parts = new Map();
  for (const [name, content] of readPackage(bytes)) {
    const text = () => new TextDecoder().decode(content);
    if (name === "xl/styles.xml") parts.set(name, mendStyles(text(), font));
    else if (/^xl\/tables\/table\d+\.xml$/.test(name)) parts.set(name, mendTable(text(), tables));
    else if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) parts.set(name, mendSheet(text()));
    else parts.set(name, content);
  }
  addCharts(parts, layout.sheets);
  return writePackage([...parts].map(([name, content]) => packPart(name, content)));
}
