import { packPart } from "../../opc/pack-part.ts";
import { readPackage } from "../../opc/read-package.ts";
import { writePackage } from "../../opc/write-package.ts";
import type { WorkbookLayout } from "../layout/sheet-layout.ts";
import { mendStyles } from "./mend-styles.ts";
import { mendTable } from "./mend-table.ts";

/** The library's workbook with its faults mended, written so that the same workbook is the same bytes. */
export function repeatablePackage(bytes: Uint8Array, layout: WorkbookLayout, font: string): Uint8Array {
  const tables = layout.sheets.flatMap((sheet) => sheet.tables);
  const mended = [...readPackage(bytes)].map(([name, content]) => {
    const text = () => new TextDecoder().decode(content);
    if (name === "xl/styles.xml") return packPart(name, mendStyles(text(), font));
    if (/^xl\/tables\/table\d+\.xml$/.test(name)) return packPart(name, mendTable(text(), tables));
    return packPart(name, content);
  });
  return writePackage(mended);
}
