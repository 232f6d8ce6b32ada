import { type PackedPart, packPart } from "../../../opc/pack-part.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { writePackage } from "../../../opc/write-package.ts";
import type { Words } from "../../../words/paper-words.ts";
import type { DrawnLook } from "../layout/drawn-look.ts";
import type { SheetLayout } from "../layout/sheet-layout.ts";
import { addCharts, type BookParts } from "./add-charts.ts";
import { addDefinedNames, type NamedCells } from "./defined-names.ts";
import { mendSheet, mendStyles, mendTable } from "./mend.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { SheetData } from "./sheet-data.ts";
/** What the library leaves out of a sheet, or writes with faults. */
export type MendedSheet = Pick<SheetLayout, "tables" | "charts"> & { readonly data: SheetData };

/** What the library's frame is filled with. */
export type Filling = {
  readonly sheets: readonly MendedSheet[];
  readonly strings: SharedStrings;
  /** The names of the workbook, and what is printed of its sheets */
  readonly named: NamedCells;
  /** How many styles its first sheet registers */
  readonly styles: number;
  readonly look: Pick<DrawnLook, "font" | "face">;
  readonly words: Words;
};

/** The library's frame with its faults mended, cells and charts added, written so that the same workbook is the same bytes. */
export function repeatablePackage(frame: Uint8Array, filling: Filling): Uint8Array {
  const { sheets, styles, look, words } = filling;
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const parts: BookParts = new Map(readPackage(frame, ourLimits));
  for (const [name, content] of parts) {
    if (name === "xl/styles.xml") parts.set(name, mendStyles(textOf(content), look, styles));
    else if (name === "xl/workbook.xml") parts.set(name, addDefinedNames(textOf(content), filling.named));
    else if (/^xl\/tables\/table\d+\.xml$/.test(name)) parts.set(name, mendTable(textOf(content), tables));
  }
  addCharts(parts, sheets, words);
  return writePackage([...packed(parts, filling)]);
}

/** Nobody means harm with a package of our own. */
const ourLimits = { totalSize: Infinity, parts: 2000 };

function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

function* packed(parts: BookParts, { sheets, strings }: Filling): Iterable<PackedPart> {
  for (const [name, content] of parts) {
    const data = sheets[Number(sheetName.exec(name)?.[1]) - 1]?.data;
    if (name === "xl/sharedStrings.xml") yield strings.part(name);
    else if (data === undefined) yield packPart(name, content);
    else {
      const { before, after } = mendSheet(textOf(content), data);
      yield data.rows.part(name, before, after);
    }
  }
}

/** The library numbers the parts of sheets from left to right. */
const sheetName = /^xl\/worksheets\/sheet(\d+)\.xml$/;
