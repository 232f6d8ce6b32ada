import { type PackedPart, packPart } from "../../../opc/pack-part.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { writePackage } from "../../../opc/write-package.ts";
import type { SheetLayout } from "../layout/sheet-layout.ts";
import { addCharts, type Parts } from "./add-charts.ts";
import { mendSheet } from "./mend-sheet.ts";
import { mendStyles } from "./mend-styles.ts";
import { mendTable } from "./mend-table.ts";

/** What the library leaves out of a sheet, or writes with faults. */
export type MendedSheet = Pick<SheetLayout, "tables" | "charts" | "inputs">;

/** The library's workbook with its faults mended and charts added, written so that the same workbook is the same bytes. */
export function repeatablePackage(bytes: Uint8Array, sheets: readonly MendedSheet[], font: string): Uint8Array {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const parts: Parts = new Map();
  for (const [name, content] of readPackage(bytes, ourLimits)) {
    const text = () => new TextDecoder().decode(content);
    if (name === "xl/styles.xml") parts.set(name, mendStyles(text(), font));
    else if (/^xl\/tables\/table\d+\.xml$/.test(name)) parts.set(name, mendTable(text(), tables));
    else if (sheetName.test(name)) parts.set(name, mendSheet(text(), inputsOf(name, sheets)));
    else parts.set(name, content);
  }
  addCharts(parts, sheets);
  return writePackage([...packed(parts)]);
}

const sheetName = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** The library numbers the parts of sheets from left to right. */
function inputsOf(part: string, sheets: readonly MendedSheet[]): MendedSheet["inputs"] {
  return sheets[Number(sheetName.exec(part)?.[1]) - 1]?.inputs ?? [];
}

/** Nobody means harm with a package of our own. */
const ourLimits = { totalSize: Infinity, parts: 2000 };

/** A part that is packed is let go: those of a large workbook fill the memory. */
function* packed(parts: Parts): Iterable<PackedPart> {
  for (const [name, content] of parts) {
    parts.delete(name);
    yield packPart(name, content);
  }
}
