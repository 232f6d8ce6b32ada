import { escapeXml } from "../../../opc/escape-xml.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import type { NativeTable } from "../layout/sheet-layout.ts";

/** Give columns their formulas, which the library leaves out: Excel then fills them into rows that a user adds. */
export function mendTable(xml: string, tables: readonly NativeTable[]): string {
  const name = parseXml(xml).attributes["displayName"];
  const table = tables.find((one) => one.name === name);
  if (table === undefined) return xml;
  let index = 0;
  return xml.replace(/<tableColumn ([^>]*?)\/>/gu, (whole, attributes: string) => {
    const { formula } = table.columns[index++] ?? {};
    if (formula === undefined) return whole;
    return `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}
