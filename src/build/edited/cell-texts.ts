import { parseXml, type XmlElement } from "../../opc/parse-xml.ts";

type Parts = ReadonlyMap<string, Uint8Array>;

/** What a cell holds: the result last worked out beside a formula, which may be missing. */
export type CellText = { readonly text: string; readonly formula?: string };

/** The cells of a workbook that hold anything, by sheet and address: 予算!D5 → 8920860. */
export function cellTexts(parts: Parts): ReadonlyMap<string, CellText> {
  const strings = children(partOf(parts, "xl/sharedStrings.xml"), "si").map(textOf);
  const targets = new Map(
    children(partOf(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      attributes["Target"] ?? "",
    ]),
  );
  const sheets = children(partOf(parts, "xl/workbook.xml"), "sheets").flatMap((list) => children(list, "sheet"));
  const cells = new Map<string, CellText>();
  for (const { attributes } of sheets) {
    const target = targets.get(attributes["r:id"] ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    for (const [address, cell] of cellsIn(partOf(parts, path), strings))
      cells.set(`${attributes["name"] ?? path}!${address}`, cell);
  }
  return cells;
}

function partOf(parts: Parts, path: string): XmlElement | undefined {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : parseXml(new TextDecoder().decode(bytes));
}

/** Programs that are not Office write names with a prefix: x:sheet. */
function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => localName(child) === name);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function cellsIn(sheet: XmlElement | undefined, strings: readonly string[]): [address: string, cell: CellText][] {
  const rows = children(sheet, "sheetData").flatMap((data) => children(data, "row"));
  return rows.flatMap((row) =>
    children(row, "c").flatMap((cell): [string, CellText][] => {
      const text = cellText(cell, strings);
      const formula = children(cell, "f")[0]?.text;
      if (text === "" && formula === undefined) return [];
      return [[cell.attributes["r"] ?? "", { text, ...(formula !== undefined && { formula }) }]];
    }),
  );
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const value = children(cell, "v")[0]?.text ?? "";
  const { t: type } = cell.attributes;
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "inlineStr") return children(cell, "is").map(textOf).join("");
  return type === undefined || type === "n" ? numberText(value) : value;
}

/** 0.10000000000000001 and 0.1 are the same number, written by two programs. */
function numberText(value: string): string {
  return value === "" ? "" : String(Number(Number(value).toPrecision(15)));
}

/** A text with its runs joined; readings (ふりがな) are left out. */
function textOf(element: XmlElement): string {
  const runs = element.children.filter((child) => localName(child) === "r" || localName(child) === "t");
  return runs.map((child) => (localName(child) === "t" ? child.text : textOf(child))).join("");
}
