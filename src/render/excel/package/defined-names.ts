import { escapeXml } from "../../../opc/escape-xml.ts";
import { columnName, type SheetLayout, sheetPrefix, type WorkbookLayout } from "../layout/sheet-layout.ts";
import { cellTextXml } from "./shared-strings.ts";

/** What the names of a workbook depend on: its own, and what is printed of each sheet. */
export type NamedCells = {
  readonly names: WorkbookLayout["names"];
  readonly sheets: readonly Pick<SheetLayout, "name" | "print" | "widths" | "lastRow" | "visibility">[];
};

/**
 * Put the names of a workbook into its part. The library leaves out the quotation marks of a sheet that is called like a
 * cell, and doubles no apostrophe in any.
 */
export function addDefinedNames(xml: string, { names, sheets }: NamedCells): string {
  const elements = [
    ...names.map(({ name, refers }) => nameXml(name, refers)),
    ...sheets.flatMap((sheet, index) => printNames(sheet).map(([name, refers]) => nameXml(name, refers, index))),
  ];
  if (elements.length === 0) return xml;
  const place = xml.indexOf("<calcPr");
  if (place === -1 || xml.includes("<definedNames"))
    throw new TypeError("the library wrote a workbook in a form not known here");
  return `${xml.slice(0, place)}<definedNames>${elements.join("")}</definedNames>${xml.slice(place)}`;
}

function nameXml(name: string, refers: string, sheet?: number): string {
  const ofSheet = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
  return `<definedName name="${escapeXml(name)}"${ofSheet}>${cellTextXml(refers)}</definedName>`;
}

/** LibreOffice prints even a hidden sheet if it has a print area. */
function printNames({ name, print, widths, lastRow, visibility }: NamedCells["sheets"][number]): [string, string][] {
  const sheet = sheetPrefix(name);
  const { repeated } = print;
  return [
    ...(visibility === undefined
      ? [["_xlnm.Print_Area", `${sheet}$A$1:$${columnName(widths.length)}$${lastRow}`] as [string, string]]
      : []),
    ...(repeated === undefined
      ? []
      : [["_xlnm.Print_Titles", `${sheet}$${repeated.top}:$${repeated.bottom}`] as [string, string]]),
  ];
}
