import type { Language } from "../../../words/language.ts";
import { gridOf, mergeCells, naturalProportions, printedWidth, shareWidth } from "../body/table-grid.ts";
import { report } from "../body/word-state.ts";
import { formStylesIn } from "../look/form-styles.ts";
import type { Directive } from "../markdown/directive-rule.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import type { DirectiveBlock } from "./attribute-values.ts";

/**
 * In which size the one-page summary is set: as `::: form large` or `::: form small` say, else by how much there is,
 * so that it fills its page and never runs over.
 */
export function formSize(block: DirectiveBlock): "large" | "small" {
  const { directive, scope } = block;
  const size = sizes.find((one) => one === directive.argument);
  if (size === undefined && directive.argument !== "")
    report(scope, "markdown-attribute.argument", { name: "form", argument: directive.argument, known: sizes });
  return size ?? (fitsLarge(block) ? "large" : "small");
}

const sizes = ["large", "small"] as const;

function fitsLarge({ node, scope }: DirectiveBlock): boolean {
  const { section, words } = scope.paper.shell;
  const { height, margins } = section;
  const room = (height - margins.top - margins.bottom) / twipsPerPoint - titleHeight;
  const measure = { width: scope.width / twipsPerPoint, language: words.language, styles: stylesIn(words.language) };
  return formHeight(node.children, measure) <= room;
}

const twipsPerPoint = 20;
/** Room for a title of two lines above the form, in points. */
const titleHeight = 52;

/** What blocks are measured with: `width` of the room, in points, and the styles of the large size. */
type Measure = { readonly width: number; readonly language: Language; readonly styles: ReturnType<typeof stylesIn> };

/** About how high blocks of the one-page summary are in its large size, in points, as the default look draws them. */
function formHeight(nodes: readonly MarkdownNode[], measure: Measure): number {
  return nodes.reduce((sum, node) => sum + blockHeight(node, measure), 0);
}

function blockHeight(node: MarkdownNode, measure: Measure): number {
  if (node.type === "directive") return directiveHeight(node, measure);
  if (node.type === "table") return tableHeight(node, measure, "");
  if (node.type === "paragraph") return textHeight(textOf(node), measure, measure.styles.text);
  return formHeight(node.children, measure);
}

const directives: Readonly<Record<string, (node: MarkdownNode, measure: Measure) => number>> = {
  box: (node, measure) => measure.styles.boxHead.height + boxedHeight(node, measure) + gap,
  column: boxedHeight,
  columns: columnsHeight,
  note: (node, measure) => textHeight(textOf(node), measure, measure.styles.note),
  table: (node, measure) => {
    const { widths = "", unit = "", caption = "" } = metaOf(node).attributes;
    const head = unit === "" && caption === "" ? 0 : measure.styles.unit.height;
    return head + node.children.reduce((sum, table) => sum + tableHeight(table, measure, widths), 0);
  },
};

function directiveHeight(node: MarkdownNode, measure: Measure): number {
  return directives[metaOf(node).name]?.(node, measure) ?? formHeight(node.children, measure);
}

function columnsHeight(node: MarkdownNode, measure: Measure): number {
  const parts = metaOf(node).argument.split(",").map(Number);
  const isGiven = parts.length === node.children.length && parts.every((part) => part > 0);
  const room = measure.width - columnGap * (node.children.length - 1);
  const shares = shareWidth(room, isGiven ? parts : node.children.map(() => 1));
  return Math.max(
    0,
    ...node.children.map((column, index) => blockHeight(column, { ...measure, width: shares[index] ?? 0 })),
  );
}

function boxedHeight(node: MarkdownNode, measure: Measure): number {
  return formHeight(node.children, { ...measure, width: measure.width - 2 * boxMargin });
}

function tableHeight(table: MarkdownNode, measure: Measure, widths: string): number {
  const grid = gridOf(table);
  const merged = mergeCells(grid, 0);
  if ("raggedRow" in merged) return 0;
  const given = widths.split(",").map(Number);
  const isGiven = given.length === grid.rows[0]?.length;
  const columns = shareWidth(measure.width, isGiven ? given : naturalProportions(grid, measure.language));
  const rows = merged.rows.map((cells) =>
    Math.max(
      ...cells.map((cell) => {
        const room = columns.slice(cell.column, cell.column + cell.width).reduce((sum, one) => sum + one, 0);
        const text = grid.rows[cell.row]?.[cell.column]?.source ?? "";
        return textHeight(text, { ...measure, width: room - 2 * cellMargin }, measure.styles.table);
      }),
    ),
  );
  return rows.reduce((sum, row) => sum + row + rule, gap);
}

type Style = { readonly size: number; readonly line: number; readonly height: number };

function textHeight(text: string, { width, language }: Measure, { size, line, height }: Style): number {
  const plain = text.includes("\\") ? text.replace(/\\(.)/g, "$1") : text;
  const paragraphs = plain.split(/&#10;|\n/);
  const room = Math.floor(width / (size * characterWidth[language]));
  const lines = paragraphs.reduce(
    (sum, one) => sum + linesOf(printedWidth(one, language) / 2, room, lostAtEnd[language]),
    0,
  );
  return height + (lines - 1) * line;
}

/** Lines of `length` characters. Broken ones hold less than there is room for. */
function linesOf(length: number, room: number, lost: number): number {
  return length <= room ? 1 : Math.ceil(length / Math.max(1, room - lost));
}

/** Of two half-width characters, by the size of the face: Latin letters of wide faces take more than half of it. */
const characterWidth: Readonly<Record<Language, number>> = { ja: 1, en: 1.1 };

/** In the same characters: punctuation may not stand at the end of a line, nor may an English word be cut. */
const lostAtEnd: Readonly<Record<Language, number>> = { ja: 1, en: 2 };

/** All text inside a block, one line for each paragraph. */
function textOf({ token, children }: MarkdownNode): string {
  if (token.type === "inline") return token.content;
  return children.map(textOf).join("\n");
}

const metaOf = (node: MarkdownNode) => node.token.meta as Directive;

/** Space below tables and boxes, between columns, at the sides of boxes and cells, thickness of a rule: points. */
const gap = 5;
const columnGap = 8.5;
const boxMargin = 5;
const cellMargin = 4;
const rule = 0.5;

function stylesIn(language: Language) {
  const all = formStylesIn(language);
  const heightOf = (id: string): Style => {
    const { size = 10, line, before = 0, after = 0 } = all.find((one) => one.id === id) ?? {};
    const high = line !== undefined && "exact" in line ? line.exact : size * 1.3;
    return { size, line: high, height: high + before + after };
  };
  return {
    text: heightOf("FormText"),
    table: heightOf("FormTableText"),
    boxHead: heightOf("FormBoxHead"),
    unit: heightOf("FormUnit"),
    note: heightOf("FormNote"),
  };
}
