import { say, type Words } from "../../../words/paper-words.ts";
import { gridOf, mergeCells } from "../body/table-grid.ts";
import { collectHeadings } from "../body/word-state.ts";
import { type Directive, labelsIn } from "../markdown/directive-rule.ts";
import { type MarkdownNode, parseMarkdown } from "../markdown/parse-markdown.ts";
import { addInline, addParagraph, inLines, inlineText, type Walk } from "./printed-paragraph.ts";

/** What a reader finds in a finished paper, in the order of the file. Paragraphs without a character are left out. */
export type PrintedTexts = {
  /** Paragraphs of the body; tables and boxes cell by cell, row by row */
  readonly body: readonly string[];
  /** Paragraphs of footnotes, without their numbers, and the texts of pictures in them */
  readonly notes: readonly string[];
  /** Alternative texts of pictures and charts */
  readonly alternatives: readonly string[];
  /** Names of the charts drawn */
  readonly charts: readonly string[];
};

/**
 * The texts that a paper made of this Markdown is to show, for whoever reads the finished file again.
 *
 * They come from the parser that the paper is written from too, and from nothing of what writes it.
 *
 * @param charts by name, as the paper draws them
 * @param words of its look
 */
export function printedTexts(
  markdown: string,
  charts: Readonly<Record<string, { readonly alt: string }>>,
  words: Words,
): PrintedTexts {
  const nodes = parseMarkdown(markdown);
  const found = { texts: [], alternatives: [], charts: [] };
  const notes = { texts: [], nodes: notesIn(nodes), numbers: new Map<string, number>(), count: 0 };
  const chartAlt = (name: string) => (Object.hasOwn(charts, name) ? charts[name]?.alt : undefined);
  walkBlocks(nodes, {
    ...found,
    notes,
    headings: collectHeadings(nodes),
    chartAlt,
    words,
    keepLines: false,
    walk: walkBlocks,
  });
  return {
    body: found.texts.filter(isShown),
    notes: notes.texts.map((text: string) => text.trimStart()).filter(isShown),
    alternatives: found.alternatives.filter((text) => text !== ""),
    charts: found.charts,
  };
}

const isShown = (text: string) => text.trim() !== "";

function notesIn(nodes: readonly MarkdownNode[]): ReadonlyMap<string, MarkdownNode> {
  const notes = nodes.filter(({ type }) => type === "footnote");
  return new Map(notes.map((note) => [(note.token.meta as { readonly label: string }).label, note]));
}

function walkBlocks(nodes: readonly MarkdownNode[], walk: Walk): void {
  for (const node of nodes) blocks[node.type]?.(node, walk);
}

type WalkBlock = (node: MarkdownNode, walk: Walk) => void;

const inside: WalkBlock = ({ children }, walk) => walkBlocks(children, walk);

/** One entry per kind of block that shows something; footnotes are shown where they are called. */
const blocks: Readonly<Record<string, WalkBlock>> = {
  paragraph: addInline,
  heading: addInline,
  bullet_list: inside,
  ordered_list: inside,
  list_item: inside,
  blockquote: inside,
  fence: ({ token }, walk) => addParagraph(walk, inLines(token.content.replace(/\n$/, ""))),
  table: (node, walk) => walkTable(node, walk, 1),
  directive: (node, walk) => (directives[directiveOf(node).name] ?? inside)(node, walk),
};

const directiveOf = ({ token }: MarkdownNode) => token.meta as Directive;

/** A cell over several rows or columns is told once, where it begins. */
function walkTable(table: MarkdownNode, walk: Walk, header: number): void {
  const grid = gridOf(table);
  const merged = mergeCells(grid, header);
  if ("raggedRow" in merged) return;
  for (const [row, cells] of merged.rows.entries())
    for (const cell of cells)
      if (cell.row === row) addParagraph(walk, inlineText(grid.rows[row]?.[cell.column]?.tokens ?? [], walk));
}

const lines: WalkBlock = ({ children }, walk) => walkBlocks(children, { ...walk, keepLines: true });

/** Directives that print something of their own, or what is inside them in another way. */
const directives: Readonly<Record<string, WalkBlock>> = {
  right: lines,
  center: lines,
  box: (node, walk) => walkFrame([node], walk),
  columns: ({ children }, walk) => walkFrame(children, walk),
  chart: (node, walk) => {
    const { argument, attributes } = directiveOf(node);
    const alt = walk.chartAlt(argument);
    if (alt === undefined) return;
    walk.charts.push(argument);
    walk.alternatives.push(alt);
    addParagraph(walk, inLines(attributes["caption"] ?? ""));
  },
  image: (node, walk) => {
    const { alt = "", caption = "" } = directiveOf(node).attributes;
    walk.alternatives.push(alt);
    addParagraph(walk, inLines(caption));
  },
  entry: (node, walk) => {
    const { text = "", page = "" } = directiveOf(node).attributes;
    addParagraph(walk, `${inLines(text)}\t${page === "" ? "" : Number(page)}`);
  },
  number: (node, walk) => {
    for (const label of labelsIn(directiveOf(node))) addParagraph(walk, inLines(label));
    lines({ ...node, children: node.children.filter(({ type }) => type === "paragraph") }, walk);
  },
  table: (node, walk) => {
    const { caption = "", unit = "", header = "1" } = directiveOf(node).attributes;
    addParagraph(walk, inLines(caption === "" || unit === "" ? caption + unit : `${caption}\t${unit}`));
    for (const table of node.children) walkTable(table, walk, Number(header));
  },
  toc: (node, walk) => {
    const { title = say(walk.words, "look.contents"), depth = "3" } = directiveOf(node).attributes;
    addParagraph(walk, inLines(title));
    for (const { text } of walk.headings.filter(({ level }) => level <= Number(depth))) addParagraph(walk, `${text}\t`);
  },
};

/** Boxes and columns side by side are a row of headings and a row below; one without a heading begins in the first. */
function walkFrame(columns: readonly MarkdownNode[], walk: Walk): void {
  const heads = columns.map((column) => ({ column, heading: directiveOf(column).argument }));
  for (const { column, heading } of heads)
    if (heading === "") inside(column, walk);
    else addParagraph(walk, inLines(heading));
  for (const { column, heading } of heads) if (heading !== "") inside(column, walk);
}
