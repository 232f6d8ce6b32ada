import type { Block, CellBlock, RowBlock, TableBlock } from "./block.ts";
import type { FlowCell, FlowItem, FlowRow, FlowTable } from "./flow.ts";
import { changeAttributes, changeElement, type Pen } from "./pen.ts";
import type { ChangeKind } from "./revision.ts";
import { writeParagraph } from "./write-paragraph.ts";
import { childNamed, innerXml, type XmlNode } from "./xml-node.ts";

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
