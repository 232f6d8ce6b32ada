import { escapeXml } from "../../../opc/escape-xml.ts";

/**
 * Mend two faults of the library: the workbook's own font, which sets row and column headings and the unit of column
 * widths, is Calibri whatever the cells use; and the properties of a font stand in an order that the schema forbids.
 *
 * @param count of our own styles, which the library numbers from 1 as they were registered: it writes as many, and its own
 */
export function mendStyles(xml: string, font: string, count: number): string {
  if (!xml.includes(`<cellXfs count="${count + 1}">`)) throw new TypeError("the library took two styles for one");
  return xml.replace(/<font>(.*?)<\/font>/gsu, (_, properties: string) => {
    if (properties.includes('"Calibri"')) return ownFont(font);
    return `<font>${sorted(properties)}</font>`;
  });
}

function ownFont(font: string): string {
  const name = escapeXml(font);
  return `<font><sz val="11"/><color theme="1"/><name val="${name}"/><family val="3"/><charset val="128"/></font>`;
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
