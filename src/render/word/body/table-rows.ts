import { inlineXml } from "./inline.ts";
import type { MergedCell } from "./merge-cells.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import type { Scope } from "./scope.ts";
import type { TableOptions } from "./table-options.ts";
import type { Grid, GridCell } from "./table-grid.ts";

/** What the rows of a table are written from. `widths` in twips. */
export type RowsSource = {
  readonly grid: Grid;
  /** Cells that touch each row */
  readonly cells: readonly (readonly MergedCell[])[];
  readonly widths: readonly number[];
  readonly options: TableOptions;
  readonly scope: Scope;
};

/** The w:tr elements of a table. */
export function rowsXml(source: RowsSource): string {
  return source.grid.rows.map((_, row) => rowXml(source, row)).join("");
}

function rowXml(source: RowsSource, row: number): string {
  const isHeader = row < source.options.header;
  const cells = source.cells[row]?.map((cell) => cellXml(source, cell, row)) ?? [];
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
}

function cellXml(source: RowsSource, cell: MergedCell, row: number): string {
  const width = source.widths.slice(cell.column, cell.column + cell.width).reduce((sum, one) => sum + one, 0);
  const fill = fillOf(source, cell);
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (cell.width > 1 ? `<w:gridSpan w:val="${cell.width}"/>` : "") +
    (cell.height > 1 ? `<w:vMerge w:val="${row === cell.row ? "restart" : "continue"}"/>` : "") +
    (fill === "" ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`) +
    `<w:vAlign w:val="${row < source.options.header ? "center" : (source.options.vertical ?? "center")}"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${contentXml(source, cell, row)}</w:tc>`;
}

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
  const inner = { ...scope, bold: scope.bold || kind === "total", line: grid.lines[row] ?? scope.line };
  // Names of rows are read from the left; only heads of columns are centred by their style.
  const side = isAcross(grid, cell.width) ? "left" : (align ?? (kind === "label" ? "left" : undefined));
  return paragraphXml(
    scope,
    { style, keepNext, align: kind === "head" ? undefined : side },
    inlineXml(tokens ?? [], inner),
  );
}
