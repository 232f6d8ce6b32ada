import { report } from "../body/paper-state.ts";
import { breakXml, gapXml, paragraphXml } from "../body/paragraph-xml.ts";
import { runXml } from "../body/run-xml.ts";
import type { Scope } from "../body/scope.ts";

/** A column of a frame: a box with borders and perhaps a heading, or plain room. Widths in twips. */
export type FrameColumn = {
  readonly width: number;
  readonly bordered: boolean;
  readonly heading: string;
  /** Blocks, written for the room inside */
  readonly content: (scope: Scope) => string;
};

/** Columns side by side, of one height, as a table; the columns given are parted by `gap` twips. */
export function frameXml(scope: Scope, columns: readonly FrameColumn[], gap = 0): string {
  if (columns.some(({ width }) => width - padding < narrowest)) {
    report(scope, {
      code: "markdown-directive",
      message: "a box or column is too narrow here to hold text",
      hint: "put fewer boxes inside one another, or fewer columns side by side",
    });
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

function headCell(scope: Scope, column: FrameColumn): string {
  const { shell } = scope.paper;
  if (column.heading === "") return cellXml(column, { merge: "restart" }, column.content(inner(scope, column)));
  const head = paragraphXml(
    scope,
    { style: shell.styles[scope.look.boxHead], keepNext: true },
    runXml(column.heading, ""),
  );
  return cellXml(column, { fill: shell.fills.head }, head);
}

function bodyCell(scope: Scope, column: FrameColumn, hasHeadings: boolean): string {
  if (hasHeadings && column.heading === "") return cellXml(column, { merge: "continue" }, "<w:p/>");
  return cellXml(column, {}, column.content(inner(scope, column)));
}

function inner(scope: Scope, { width }: FrameColumn): Scope {
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
