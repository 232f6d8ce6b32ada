import type ExcelJs from "exceljs";
import type { CellLook, WorkbookLayout } from "../layout/sheet-layout.ts";
import type { Look } from "../template/look.ts";
import { addFrame, type SheetFrame } from "./add-frame.ts";
import { loadExcelJs } from "./load-exceljs.ts";
import { registerStyles } from "./register-styles.ts";

/** Everything that the library's part of a workbook depends on. */
export type WorkbookFrame = {
  readonly layout: Pick<WorkbookLayout, "names" | "properties"> & { readonly sheets: readonly SheetFrame[] };
  readonly look: Look;
  /** Of its cells */
  readonly styles: readonly CellLook[];
  readonly setting: { readonly creator: string; readonly date: Date };
};

/** The library's workbook: all but the cells. */
export async function writeFrame({ layout, look, styles, setting }: WorkbookFrame): Promise<Uint8Array> {
  const { Workbook } = await loadExcelJs();
  const book = new Workbook();
  describe(book, layout, setting);
  for (const sheet of layout.sheets) addFrame(book, sheet, look.font);
  for (const { name, refers } of layout.names) book.definedNames.add(refers, name);
  const [first] = book.worksheets;
  if (first !== undefined) registerStyles(first, styles, { font: look.font, line: look.colors.line });
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
