import { readTokens } from "./read-tokens.ts";
import { childNamed, innerXml, type XmlNode } from "./xml-node.ts";

/** The blocks among some elements; a section's own properties at a body's end are none. */
export function readBlocks(nodes: readonly XmlNode[]): readonly Block[] {
  const blocks = nodes.filter(({ name }) => !notBlocks.has(name)).map(readBlock);
  return lockFields(blocks);
}

const notBlocks = new Set(["w:sectPr", "w:tcPr"]);

function readBlock(node: XmlNode): Block {
  if (node.name === "w:p") return readParagraph(node);
  if (node.name === "w:tbl") return readTable(node);
  return { kind: "other", key: node.name, text: "", isStrict: true, node };
}

function readParagraph(node: XmlNode): ParagraphBlock {
  const properties = childNamed(node, "w:pPr");
  const section = childNamed(properties, "w:sectPr")?.xml ?? "";
  const style = childNamed(properties, "w:pStyle")?.attributes["w:val"] ?? "";
  const tokens = readTokens(node);
  const text = tokens.map((token) => token.text).join("");
  const drawings = tokens.filter((token) => token.isDrawing).map(({ key }) => key);
  const key = JSON.stringify([style, text, section, drawings]);
  const isStrict = section !== "" || deepestField(node) > 1;
  return { kind: "paragraph", key, text, style, isStrict, endsSection: section !== "", node };
}

function readTable(node: XmlNode): TableBlock {
  const rows = node.children.filter(({ name }) => name === "w:tr").map(readRow);
  const columns = childNamed(node, "w:tblGrid")?.children.length ?? 0;
  const properties = childNamed(node, "w:tblPr")?.children.filter(({ name }) => name !== "w:tblW") ?? [];
  const shape = JSON.stringify([columns, properties.map(({ xml }) => xml)]);
  const key = JSON.stringify([shape, rows.map((row) => row.key)]);
  return { kind: "table", key, text: rows.map(({ text }) => text).join("\n"), isStrict: false, shape, rows, node };
}

function readRow(node: XmlNode): RowBlock {
  const cells = node.children.filter(({ name }) => name === "w:tc").map(readCell);
  const shape = JSON.stringify([innerXmlOf(childNamed(node, "w:trPr")), cells.map(spanOf)]);
  const blocks = cells.map((cell) => cell.blocks);
  const key = JSON.stringify([shape, blocks.map((each) => each.map((block) => block.key))]);
  const text = blocks.map((each) => each.map((block) => block.text).join("\n")).join("\t");
  return { key, text, shape, node, cells };
}

const innerXmlOf = (node: XmlNode | undefined) => (node === undefined ? "" : innerXml(node));

function readCell(node: XmlNode): CellBlock {
  return { node, blocks: readBlocks(node.children) };
}

function spanOf({ node }: CellBlock): string {
  const properties = childNamed(node, "w:tcPr")?.children ?? [];
  return properties.map(({ name, xml }) => (name === "w:gridSpan" || name === "w:vMerge" ? xml : "")).join("");
}

/** A field that runs over several paragraphs, such as a table of contents, stays whole: its paragraphs go together or not at all. */
function lockFields(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let open: Block[] = [];
  let depth = 0;
  for (const block of blocks) {
    depth += block.kind === "paragraph" ? openedFields(block.node) : 0;
    open.push(block);
    if (depth > 0) continue;
    result.push(...(open.length === 1 ? open : locked(open)));
    open = [];
  }
  return [...result, ...open];
}

function locked(blocks: readonly Block[]): readonly Block[] {
  const whole = JSON.stringify(blocks.map(({ key }) => key));
  return blocks.map((block, index) => ({ ...block, key: `${whole}#${index}`, isStrict: true }));
}

/** A table of contents of one line: a field that holds others. */
function deepestField(paragraph: XmlNode): number {
  let [depth, deepest] = [0, 0];
  for (const step of fieldSteps(paragraph)) {
    depth += step;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function openedFields(paragraph: XmlNode): number {
  return fieldSteps(paragraph).reduce((sum, step) => sum + step, 0);
}

function fieldSteps(node: XmlNode): readonly number[] {
  if (node.name === "w:fldChar") return [{ begin: 1, end: -1 }[node.attributes["w:fldCharType"] ?? ""] ?? 0];
  return node.children.flatMap(fieldSteps);
}

/** A block of a body, a cell, a note or a running header, ready to be held against another. */
export type Block = ParagraphBlock | TableBlock | OtherBlock;

type Common = {
  /** Equal keys are equal blocks, but for ids that differ between two files */
  readonly key: string;
  readonly text: string;
  /** Goes together with an equal block only */
  readonly isStrict: boolean;
  readonly node: XmlNode;
};

export type ParagraphBlock = Common & {
  readonly kind: "paragraph";
  readonly style: string;
  readonly endsSection: boolean;
};

export type TableBlock = Common & {
  readonly kind: "table";
  /** Tables of one shape can share rows: their columns and what their properties say */
  readonly shape: string;
  readonly rows: readonly RowBlock[];
};

/** Anything else; it cannot be marked and is taken from the newer file. */
type OtherBlock = Common & { readonly kind: "other" };

export type RowBlock = {
  readonly key: string;
  readonly text: string;
  /** Rows of one shape can share cells: spans, merges, repeated headers */
  readonly shape: string;
  readonly node: XmlNode;
  readonly cells: readonly CellBlock[];
};

export type CellBlock = { readonly node: XmlNode; readonly blocks: readonly Block[] };
