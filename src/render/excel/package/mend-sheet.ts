import type { SheetData } from "../sheet-data/sheet-data.ts";

/** What stands in a sheet's part before its rows, and after them. */
export type SheetFrameXml = { readonly before: string; readonly after: string };

/**
 * Make room for the rows in a sheet that the library wrote without any, and mend one thing that it does to every sheet:
 * it writes the extension of bars behind figures even where it has no id to put there.
 */
export function mendSheet(xml: string, { dimension, merges }: Pick<SheetData, "dimension" | "merges">): SheetFrameXml {
  const mended = xml.replace(/(<\/dataBar>)<extLst>.*?<\/extLst>(?=<\/cfRule>)/gsu, "$1");
  const [head, tail, more] = mended.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/su);
  if (head === undefined || tail === undefined || more !== undefined)
    throw new TypeError("the library wrote a sheet in a form not known here");
  return {
    before: `${head.replace(/(?<=<dimension ref=")[^"]*/u, dimension)}<sheetData>`,
    // The schema knows one order: protection, merged cells, and then all that a sheet of ours has.
    after: `</sheetData>${tail.replace(/(?=<conditionalFormatting|<dataValidations|<printOptions)/u, merges)}`,
  };
}
