import { translateNames } from "./match-ids.ts";
import { type ChangeKind, changeAttributes, changeElement, type Pen } from "./pen.ts";
import type { FlowCell, FlowItem, FlowRow, FlowTable } from "./plan-flow.ts";
import type { Block, CellBlock, RowBlock, TableBlock } from "./read-blocks.ts";
import { writeParagraph } from "./write-paragraph.ts";
import { childNamed, innerXml, parseNode, type XmlNode } from "./xml-node.ts";

/** The blocks of a text that tells both versions. */
export function writeFlow(pen: Pen, flow: readonly FlowItem[]): string {
  return flow.map((item) => writeItem(pen, item)).join("");
}

function writeItem(pen: Pen, item: FlowItem): string {
  if (item.kind === "paragraph") return writeParagraph(pen, item);
  if (item.kind === "other") return item.new?.node.xml ?? "";
  return writeTable(pen, item);
}

/** A block of one version only, with all that it holds. */
function writeWhole(pen: Pen, kind: ChangeKind, block: Block): string {
  const side = kind === "ins" ? "new" : "old";
  if (block.kind === "paragraph") return writeParagraph(pen, { kind: "paragraph", [side]: block, mark: kind });
  return writeItem(pen, { kind: block.kind, [side]: block } as FlowItem);
}

function writeTable(pen: Pen, { old, new: fresh, rows }: FlowTable): string {
  const table = fresh ?? old;
  if (table === undefined) return "";
  const head = table.node.children.filter(({ name }) => name !== "w:tr").map(({ xml }) => xml);
  const body =
    rows === undefined
      ? wholeRows(pen, table, fresh === undefined ? "del" : "ins")
      : rows.map((row) => writeRow(pen, row));
  return `<w:tbl>${head.join("")}${body.join("")}</w:tbl>`;
}

function wholeRows(pen: Pen, { rows }: TableBlock, kind: ChangeKind): readonly string[] {
  return rows.map((row) => wholeRow(pen, kind, row));
}

function writeRow(pen: Pen, { old, new: fresh, cells }: FlowRow): string {
  if (fresh === undefined) return old === undefined ? "" : wholeRow(pen, "del", old);
  if (cells === undefined) return wholeRow(pen, "ins", fresh);
  return rowXml(
    fresh,
    "",
    cells.map((cell) => writeCell(pen, cell)),
  );
}

function wholeRow(pen: Pen, kind: ChangeKind, row: RowBlock): string {
  const mark = changeElement(pen, kind);
  return rowXml(
    row,
    mark,
    row.cells.map((cell) => wholeCell(pen, kind, cell)),
  );
}

function rowXml({ node }: RowBlock, mark: string, cells: readonly string[]): string {
  const before = node.children.filter(({ name }) => name !== "w:trPr" && name !== "w:tc").map(({ xml }) => xml);
  const own = inside(childNamed(node, "w:trPr"));
  const properties = own + mark === "" ? "" : `<w:trPr>${own}${mark}</w:trPr>`;
  return `<w:tr>${before.join("")}${properties}${cells.join("")}</w:tr>`;
}

function wholeCell(pen: Pen, kind: ChangeKind, { node, blocks }: CellBlock): string {
  const properties = childNamed(node, "w:tcPr")?.xml ?? "";
  return `<w:tc>${properties}${blocks.map((block) => writeWhole(pen, kind, block)).join("")}</w:tc>`;
}

function writeCell(pen: Pen, { old, new: fresh, flow }: FlowCell): string {
  return `<w:tc>${cellProperties(pen, childNamed(old.node, "w:tcPr"), childNamed(fresh.node, "w:tcPr"))}${writeFlow(pen, flow)}</w:tc>`;
}

/** Shades and borders are told as changed; widths follow the new text in silence, since longer texts move them everywhere. */
function cellProperties(pen: Pen, old: XmlNode | undefined, fresh: XmlNode | undefined): string {
  const isSame = pen.revision.marks === "visible" || looksOf(old) === looksOf(fresh);
  const change = isSame ? "" : `<w:tcPrChange ${changeAttributes(pen)}><w:tcPr>${inside(old)}</w:tcPr></w:tcPrChange>`;
  return inside(fresh) + change === "" ? "" : `<w:tcPr>${inside(fresh)}${change}</w:tcPr>`;
}

function looksOf(properties: XmlNode | undefined): string {
  return (properties?.children ?? []).map(({ name, xml }) => (name === "w:tcW" ? "" : xml)).join("");
}

const inside = (node: XmlNode | undefined) => (node === undefined ? "" : innerXml(node));

type MarkedBody = {
  readonly pen: Pen;
  readonly flow: readonly FlowItem[];
  /** word/document.xml around whose text the marked one is put: the new version's */
  readonly shell: string;
  /** That of the old version, "" where there is none */
  readonly old: string;
  /** Old bookmarks that went into new ones; what links to them must follow */
  readonly bookmarks: ReadonlyMap<string, string>;
};

/** word/document.xml that tells both versions. */
export function writeBody({ pen, flow, shell, old, bookmarks }: MarkedBody): string {
  const section = sectionXml(pen, lastSection(old), lastSection(shell));
  const start = shell.indexOf("<w:body>") + "<w:body>".length;
  const text = writeFlow(pen, flow).replace(linking, (link) => translateNames(link, bookmarks));
  return shell.slice(0, start) + text + section + shell.slice(shell.lastIndexOf("</w:body>"));
}

/** Links inside the paper, and fields, which call bookmarks by their names. */
const linking = /<w:hyperlink [^>]*w:anchor="[^"]*"|<w:(?:instr|delInstr)Text[^>]*>[^<]*/g;

function lastSection(xml: string): XmlNode | undefined {
  if (xml === "") return undefined;
  return parseNode(xml).children[0]?.children.findLast(({ name }) => name === "w:sectPr");
}

/** The page set-up of the last pages, which no paragraph holds. */
function sectionXml(pen: Pen, old: XmlNode | undefined, fresh: XmlNode | undefined): string {
  if (fresh === undefined) return "";
  if (old === undefined || old.xml === fresh.xml || pen.revision.marks === "visible") return fresh.xml;
  const was = old.children.filter(({ name }) => !name.endsWith("Reference")).map(({ xml }) => xml);
  const change = `<w:sectPrChange ${changeAttributes(pen)}><w:sectPr>${was.join("")}</w:sectPr></w:sectPrChange>`;
  return `<w:sectPr>${innerXml(fresh)}${change}</w:sectPr>`;
}
