import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import { inlineXml } from "./inline.ts";
import { breakXml, gapXml, paragraphXml } from "./paragraph-xml.ts";
import type { WordScope } from "./scope.ts";
import {
  type Grid,
  type GridCell,
  gridOf,
  longestWords,
  type MergedCell,
  mergeCells,
  naturalProportions,
  raggedLines,
  shareWidth,
  widenedTo,
} from "./table-grid.ts";
import { report } from "./word-state.ts";

/** A table without a directive. */
export function plainTableXml(node: MarkdownNode, scope: WordScope): string {
  return tableXml({
    node,
    scope,
    options: { header: 1, labels: 0, total: 0, width: scope.width, align: "left", keep: false },
  });
}

/** A w:tbl with the space below it. */
export function tableXml({
  node,
  scope,
  options,
}: {
  node: MarkdownNode;
  scope: WordScope;
  options: TableOptions;
}): string {
  const grid = gridOf(node);
  if (isTooWide(grid, scope)) return "";
  const merged = mergeCells(grid, options.header);
  checkRows(grid, scope);
  if ("raggedRow" in merged) {
    const line = grid.lines[merged.raggedRow] ?? node.line;
    report({ ...scope, line }, "markdown-merge", {});
    return "";
  }
  const widths = columnWidths({ grid, scope, options });
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return (
    `${breakXml(scope)}<w:tbl>${propertiesXml(scope, options)}<w:tblGrid>${columns}</w:tblGrid>` +
    `${rowsXml({ grid, cells: merged.rows, widths, options, scope })}</w:tbl>${gapXml(scope)}`
  );
}

/** Columns that Word can show in one table. */
const mostColumns = 63;

function isTooWide({ rows }: Grid, scope: WordScope): boolean {
  const count = rows[0]?.length ?? 0;
  if (count <= mostColumns) return false;
  report(scope, "markdown-table.columns", { count, most: mostColumns });
  return true;
}

function checkRows(grid: Grid, scope: WordScope): void {
  for (const line of raggedLines(grid, scope.paper.lines)) report({ ...scope, line }, "markdown-table.row", {});
}

/** Japanese may break anywhere; an English word that does not fit its column would be cut in two. */
function columnWidths(source: { grid: Grid; scope: WordScope; options: TableOptions }): readonly number[] {
  const widths = shareWidth(source.options.width, proportions(source));
  const { language } = source.scope.paper.shell.words;
  if (language === "ja") return widths;
  const words = longestWords(source.grid, language);
  return widenedTo(
    widths,
    words.map((word) => word * letterWidth + cellMargins),
  );
}

/** A letter of a table's bold head, on average, in twips. */
const letterWidth = 110;

function proportions({
  grid,
  scope,
  options,
}: {
  grid: Grid;
  scope: WordScope;
  options: TableOptions;
}): readonly number[] {
  const count = grid.rows[0]?.length ?? 0;
  if (options.widths === undefined) return naturalProportions(grid, scope.paper.shell.words.language);
  if (options.widths.length === count) return options.widths;
  report(scope, "markdown-attribute.widths", { given: options.widths.length, columns: count });
  return naturalProportions(grid, scope.paper.shell.words.language);
}

function propertiesXml({ paper }: WordScope, { width, align }: TableOptions): string {
  const style = paper.shell.styles.table;
  return (
    `<w:tblPr>${style === "" ? "" : `<w:tblStyle w:val="${style}"/>`}<w:tblW w:w="${width}" w:type="dxa"/>` +
    `${align === "left" ? "" : `<w:jc w:val="${align}"/>`}<w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`
  );
}

/** What a directive says about a table. */
export type TableOptions = {
  /** Proportions of the columns */
  readonly widths?: readonly number[];
  /** Rows that are repeated on every page, from the top */
  readonly header: number;
  /** Columns that name their rows, from the left */
  readonly labels: number;
  /** Rows of totals, from the bottom */
  readonly total: number;
  /** Width in twips */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Where texts stand in the height of their row; the header's are always in the middle */
  readonly vertical?: "center" | "top";
  /** Keep the table on one page */
  readonly keep: boolean;
};

/** What the rows of a table are written from. `widths` in twips. */
type RowsSource = {
  readonly grid: Grid;
  /** Cells that touch each row */
  readonly cells: readonly (readonly MergedCell[])[];
  readonly widths: readonly number[];
  readonly options: TableOptions;
  readonly scope: WordScope;
};

/** The w:tr elements of a table. */
function rowsXml(source: RowsSource): string {
  return source.grid.rows.map((_, row) => rowXml(source, row)).join("");
}

function rowXml(source: RowsSource, row: number): string {
  const isHeader = row < source.options.header;
  const cells = source.cells[row]?.map((cell) => cellXml(source, cell, row)) ?? [];
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
}

function cellXml(source: RowsSource, cell: MergedCell, row: number): string {
  const width = widthOf(source, cell);
  const fill = fillOf(source, cell);
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (cell.width > 1 ? `<w:gridSpan w:val="${cell.width}"/>` : "") +
    (cell.height > 1 ? `<w:vMerge w:val="${row === cell.row ? "restart" : "continue"}"/>` : "") +
    (fill === "" ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`) +
    `<w:vAlign w:val="${row < source.options.header ? "center" : (source.options.vertical ?? "center")}"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${contentXml(source, cell, row)}</w:tc>`;
}

function widthOf({ widths }: RowsSource, { column, width }: MergedCell): number {
  return widths.slice(column, column + width).reduce((sum, one) => sum + one, 0);
}

/** At both sides of a cell together, as the table style sets them, in twips. */
const cellMargins = 200;

type Kind = "head" | "label" | "total" | "text";

function kindOf({ options, grid }: RowsSource, { row, column, width }: MergedCell): Kind {
  if (row < options.header) return "head";
  if (row >= grid.rows.length - options.total) return "total";
  return column < options.labels || isAcross(grid, width) ? "label" : "text";
}

/** A cell as wide as the table names the rows below it. */
function isAcross({ rows }: Grid, width: number): boolean {
  return width > 1 && width === rows[0]?.length;
}

/** A row that begins with merged cells sums up those above it, and would say nothing on the next page. */
function isSum({ cells, grid, options }: RowsSource, row: number): boolean {
  const [first] = cells[row] ?? [];
  return row >= options.header && first !== undefined && first.width > 1 && !isAcross(grid, first.width);
}

function fillOf(source: RowsSource, cell: MergedCell): string {
  const kind = kindOf(source, cell);
  return kind === "text" ? "" : source.scope.paper.shell.fills[kind];
}

function contentXml(source: RowsSource, cell: MergedCell, row: number): string {
  const { scope, grid, options } = source;
  const kind = kindOf(source, cell);
  const style =
    scope.paper.shell.styles[kind === "head" || kind === "label" ? scope.look.tableHead : scope.look.tableText];
  const isLast = row === grid.rows.length - 1;
  const isKept = options.keep || isAcross(grid, cell.width) || isSum(source, row + 1);
  const keepNext = row < options.header || (isKept && !isLast);
  const { tokens, align }: Partial<GridCell> = (row === cell.row ? grid.rows[row]?.[cell.column] : undefined) ?? {};
  const inner = {
    ...scope,
    bold: scope.bold || kind === "total",
    line: grid.lines[row] ?? scope.line,
    width: widthOf(source, cell) - cellMargins,
  };
  // Names of rows are read from the left; only heads of columns are centred by their style.
  const side = isAcross(grid, cell.width) ? "left" : (align ?? (kind === "label" ? "left" : undefined));
  return paragraphXml(
    scope,
    { style, keepNext, align: kind === "head" ? undefined : side },
    inlineXml(tokens ?? [], inner),
  );
}
