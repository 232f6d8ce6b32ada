import { breakXml, gapXml, paragraphXml, runXml } from "../body/paragraph-xml.ts";
import type { WordScope } from "../body/scope.ts";
import { shareWidth } from "../body/table-grid.ts";
import { report } from "../body/word-state.ts";
import type { Directive } from "../markdown/directive-rule.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import { type DirectiveBlock, numberAttribute, proportionsIn } from "./attribute-values.ts";

/** A column of a frame: a box with borders and perhaps a heading, or plain room. Widths in twips. */
type FrameColumn = {
  readonly width: number;
  readonly bordered: boolean;
  readonly heading: string;
  /** Blocks, written for the room inside */
  readonly content: (scope: WordScope) => string;
};

/** Columns side by side, of one height, as a table; the columns given are parted by `gap` twips. */
function frameXml(scope: WordScope, columns: readonly FrameColumn[], gap = 0): string {
  if (columns.some(({ width }) => width - padding < narrowest)) {
    report(scope, "markdown-directive.narrow", {});
    return "";
  }
  const before = breakXml(scope);
  const widths = columns.flatMap(({ width }, index) => (index === 0 ? [width] : [gap, width]));
  const hasHeadings = columns.some(({ heading }) => heading !== "");
  const rows = [
    ...(hasHeadings ? [row(columns, gap, (column) => headCell(scope, column))] : []),
    row(columns, gap, (column) => bodyCell(scope, column, hasHeadings)),
  ];
  const style = scope.paper.shell.styles.box;
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    `${before}<w:tbl><w:tblPr>${style === "" ? "" : `<w:tblStyle w:val="${style}"/>`}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>${gapXml(scope)}`
  );
}

/** Room that a cell's own margins take from both sides together, in twips; the box style sets the margins. */
const padding = 200;

/** Room inside that still holds three or four characters, 15 mm in twips. */
const narrowest = 850;

function row(columns: readonly FrameColumn[], gap: number, cell: (column: FrameColumn) => string): string {
  const space = `<w:tc><w:tcPr><w:tcW w:w="${gap}" w:type="dxa"/></w:tcPr><w:p/></w:tc>`;
  return `<w:tr>${columns.map(cell).join(space)}</w:tr>`;
}

function headCell(scope: WordScope, column: FrameColumn): string {
  const { shell } = scope.paper;
  if (column.heading === "") return cellXml(column, { merge: "restart" }, column.content(inner(scope, column)));
  const head = paragraphXml(
    scope,
    { style: shell.styles[scope.look.boxHead], keepNext: true },
    runXml(column.heading, ""),
  );
  return cellXml(column, { fill: shell.fills.head }, head);
}

function bodyCell(scope: WordScope, column: FrameColumn, hasHeadings: boolean): string {
  if (hasHeadings && column.heading === "") return cellXml(column, { merge: "continue" }, "<w:p/>");
  return cellXml(column, {}, column.content(inner(scope, column)));
}

function inner(scope: WordScope, { width }: FrameColumn): WordScope {
  const { style: _, ...rest } = scope;
  const style = scope.paper.shell.styles[scope.look.boxText];
  return { ...rest, style, width: width - padding };
}

function cellXml(
  { width, bordered }: FrameColumn,
  { fill = "", merge }: { fill?: string; merge?: string },
  content: string,
): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>${merge === undefined ? "" : `<w:vMerge w:val="${merge}"/>`}` +
    `${bordered ? borders : ""}${fill === "" ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === "" ? "<w:p/>" : content}</w:tc>`;
}

const side = (name: string) => `<w:${name} w:val="single" w:sz="8" w:space="0" w:color="auto"/>`;
const borders = `<w:tcBorders>${["top", "left", "bottom", "right"].map(side).join("")}</w:tcBorders>`;

/** `::: box heading`: a box with borders as wide as the text. */
export function boxXml({ directive, node, scope }: DirectiveBlock): string {
  const content = (inner: typeof scope) => scope.write(node.children, inner);
  return frameXml(scope, [{ width: scope.width, bordered: true, heading: directive.argument, content }]);
}

/** `::: columns 60,40`: boxes and plain columns side by side, of one height. */
export function columnsXml(block: DirectiveBlock): string {
  const { node, scope } = block;
  const columns = node.children.filter(isColumn);
  if (columns.length === 0 || columns.length < node.children.length) {
    report(scope, "markdown-directive.columns", {});
    return "";
  }
  const gap = Math.round(numberAttribute(block, "gap", { usual: 3, min: 0, max: 30 }) * twipsPerMillimetre);
  const widths = widthsOf(block, columns.length, gap);
  return frameXml(
    scope,
    columns.map((column, index) => frameColumn({ column, scope, width: widths[index] ?? 0 })),
    gap,
  );
}

/** `::: column` belongs into `::: columns`. */
export function strayColumnXml({ scope }: DirectiveBlock): string {
  report(scope, "markdown-directive.column", {});
  return "";
}

const twipsPerMillimetre = 56.7;

function isColumn({ type, token }: MarkdownNode): boolean {
  const name = type === "directive" ? (token.meta as Directive).name : "";
  return name === "box" || name === "column";
}

function widthsOf(block: DirectiveBlock, count: number, gap: number): readonly number[] {
  const { scope, directive } = block;
  const room = scope.width - gap * (count - 1);
  const proportions = proportionsIn(block, "widths", directive.argument);
  if (proportions !== undefined && proportions.length !== count)
    report(scope, "markdown-attribute.columns", { given: proportions.length, columns: count });
  return shareWidth(room, proportions?.length === count ? proportions : Array.from({ length: count }, () => 1));
}

function frameColumn({ column, scope, width }: { column: MarkdownNode; scope: WordScope; width: number }) {
  const { name, argument } = column.token.meta as Directive;
  const inside = [...scope.inside, name];
  const content = (inner: WordScope) => scope.write(column.children, { ...inner, inside });
  return { width, bordered: name === "box", heading: argument, content };
}
