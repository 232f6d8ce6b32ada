import { escapeXml } from "../../../opc/escape-xml.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import { areaAddress } from "../layout/cell-address.ts";
import type { NativeTable } from "../layout/sheet-layout.ts";

/**
 * Give a table its rows, which the library was not told of, and columns their formulas, which it leaves out: Excel then
 * fills them into rows that a user adds.
 */
export function mendTable(xml: string, tables: readonly NativeTable[]): string {
  const name = parseXml(xml).attributes["displayName"];
  const table = tables.find((one) => one.name === name);
  if (table === undefined) return xml;
  let index = 0;
  const whole = xml.replace(/(<(?:table|autoFilter) [^>]*?\bref=")[^"]*/gu, `$1${areaAddress(table.area)}`);
  return whole.replace(/<tableColumn ([^>]*?)\/>/gu, (column, attributes: string) => {
    const { formula } = table.columns[index++] ?? {};
    if (formula === undefined) return column;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}
