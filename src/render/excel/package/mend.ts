import { escapeXml } from "../../../opc/escape-xml.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import type { DrawnLook } from "../layout/drawn-look.ts";
import { areaAddress, type NativeTable } from "../layout/sheet-layout.ts";
import { attributeText, codedText } from "./excel-codes.ts";
import type { SheetData } from "./sheet-data.ts";

/** What stands in a sheet's part before its rows, and after them. */
type SheetFrameXml = { readonly before: string; readonly after: string };

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

/**
 * Mend two faults of the library: the workbook's own font, which sets row and column headings and the unit of column
 * widths, is Calibri whatever the cells use; and the properties of a font stand in an order that the schema forbids.
 *
 * @param count of our own styles, which the library numbers from 1 as they were registered: it writes as many, and its own
 */
export function mendStyles(xml: string, look: Pick<DrawnLook, "font" | "face">, count: number): string {
  if (!xml.includes(`<cellXfs count="${count + 1}">`)) throw new TypeError("the library took two styles for one");
  return xml.replace(/<font>(.*?)<\/font>/gsu, (_, properties: string) => {
    // Only its own is of a theme.
    if (properties.includes("<scheme ")) return ownFont(look);
    return `<font>${sorted(properties)}</font>`;
  });
}

function ownFont({ font, face }: Pick<DrawnLook, "font" | "face">): string {
  const { set, family } = face.charset;
  const charset = set === undefined ? "" : `<charset val="${set}"/>`;
  return `<font><sz val="11"/><color theme="1"/><name val="${escapeXml(font)}"/><family val="${family}"/>${charset}</font>`;
}

/** Each property is an empty element, such as <sz val="10"/>. */
function sorted(properties: string): string {
  const elements = properties.match(/<[^>]+>/gu) ?? [];
  const rank = (element: string) => order.indexOf(/\w+/u.exec(element)?.[0] ?? "");
  return elements.toSorted((a, b) => rank(a) - rank(b)).join("");
}

const order = [
  "b",
  "i",
  "strike",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/**
 * Give a table its rows, which the library was not told of, and columns their formulas, which it leaves out: Excel then
 * fills them into rows that a user adds. A header that breaks its line must be the same here as in its cell.
 */
export function mendTable(xml: string, tables: readonly NativeTable[]): string {
  const name = parseXml(xml).attributes["displayName"];
  const table = tables.find((one) => one.name === name);
  if (table === undefined) return xml;
  let index = 0;
  const whole = xml.replace(/(<(?:table|autoFilter) [^>]*?\bref=")[^"]*/gu, `$1${areaAddress(table.area)}`);
  return whole.replace(/(<tableColumn id="\d+" name=")[^"]*("[^>]*)\/>/gu, (_, before: string, after: string) => {
    const { name: header = "", formula } = table.columns[index++] ?? {};
    const start = before + escapeXml(attributeText(header)) + after;
    if (formula === undefined) return `${start}/>`;
    return `${start}><calculatedColumnFormula>${escapeXml(codedText(formula))}</calculatedColumnFormula></tableColumn>`;
  });
}
