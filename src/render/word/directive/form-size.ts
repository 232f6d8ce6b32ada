import { gridOf, mergeCells, naturalProportions, printedWidth, shareWidth } from "../body/table-grid.ts";
import { report } from "../body/word-state.ts";
import { formStyles } from "../look/form-styles.ts";
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
  const { height, margins } = scope.paper.shell.section;
  const room = (height - margins.top - margins.bottom) / twipsPerPoint - titleHeight;
  return formHeight(node.children, scope.width / twipsPerPoint) <= room;
}

const twipsPerPoint = 20;
/** Room for a title of two lines above the form, in points. */
const titleHeight = 52;

/**
 * About how high blocks of the one-page summary are in its large size, in points, as the default look draws them.
 *
 * @param width of the room, in points
 */
function formHeight(nodes: readonly MarkdownNode[], width: number): number {
  return nodes.reduce((sum, node) => sum + blockHeight(node, width), 0);
}

function blockHeight(node: MarkdownNode, width: number): number {
  if (node.type === "directive") return directiveHeight(node, width);
  if (node.type === "table") return tableHeight(node, width, "");
  if (node.type === "paragraph") return textHeight(textOf(node), width, styles.text);
  return formHeight(node.children, width);
}

const directives: Readonly<Record<string, (node: MarkdownNode, width: number) => number>> = {
  box: (node, width) => styles.boxHead.height + boxedHeight(node, width) + gap,
  column: boxedHeight,
  columns: columnsHeight,
  note: (node, width) => textHeight(textOf(node), width, styles.note),
  table: (node, width) => {
    const { widths = "", unit = "", caption = "" } = metaOf(node).attributes;
    const head = unit === "" && caption === "" ? 0 : styles.unit.height;
    return head + node.children.reduce((sum, table) => sum + tableHeight(table, width, widths), 0);
  },
};

function directiveHeight(node: MarkdownNode, width: number): number {
  return directives[metaOf(node).name]?.(node, width) ?? formHeight(node.children, width);
}

function columnsHeight(node: MarkdownNode, width: number): number {
  const parts = metaOf(node).argument.split(",").map(Number);
  const isGiven = parts.length === node.children.length && parts.every((part) => part > 0);
  const room = width - columnGap * (node.children.length - 1);
  const shares = shareWidth(room, isGiven ? parts : node.children.map(() => 1));
  return Math.max(0, ...node.children.map((column, index) => blockHeight(column, shares[index] ?? 0)));
}

function boxedHeight(node: MarkdownNode, width: number): number {
  return formHeight(node.children, width - 2 * boxMargin);
}

function tableHeight(table: MarkdownNode, width: number, widths: string): number {
  const grid = gridOf(table);
  const merged = mergeCells(grid, 0);
  if ("raggedRow" in merged) return 0;
  const given = widths.split(",").map(Number);
  const columns = shareWidth(width, given.length === grid.rows[0]?.length ? given : naturalProportions(grid));
  const rows = merged.rows.map((cells) =>
    Math.max(
      ...cells.map((cell) => {
        const room = columns.slice(cell.column, cell.column + cell.width).reduce((sum, one) => sum + one, 0);
        return textHeight(grid.rows[cell.row]?.[cell.column]?.source ?? "", room - 2 * cellMargin, styles.table);
      }),
    ),
  );
  return rows.reduce((sum, row) => sum + row + rule, gap);
}

type Style = { readonly size: number; readonly line: number; readonly height: number };

function textHeight(text: string, width: number, { size, line, height }: Style): number {
  const plain = text.includes("\\") ? text.replace(/\\(.)/g, "$1") : text;
  const paragraphs = plain.split(/&#10;|\n/);
  const room = Math.floor(width / size);
  const lines = paragraphs.reduce((sum, one) => sum + linesOf(printedWidth(one) / 2, room), 0);
  return height + (lines - 1) * line;
}

/** Lines of `length` characters. Broken ones hold one less than there is room for: punctuation may not stand at their ends. */
function linesOf(length: number, room: number): number {
  return length <= room ? 1 : Math.ceil(length / Math.max(1, room - 1));
}

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

function styleOf(id: string): Style {
  const style = formStyles.find((one) => one.id === id);
  const { size = 10, line, before = 0, after = 0 } = style ?? {};
  const high = line !== undefined && "exact" in line ? line.exact : size * 1.3;
  return { size, line: high, height: high + before + after };
}

const styles = {
  text: styleOf("FormText"),
  table: styleOf("FormTableText"),
  boxHead: styleOf("FormBoxHead"),
  unit: styleOf("FormUnit"),
  note: styleOf("FormNote"),
};
