import type { Chart } from "../../../view/chart.ts";
import type { ChartLook } from "../../chart/chart-look.ts";
import type { ChartRanges } from "../../chart/chart-workbook.ts";
import type { InputTemplate } from "../template/table-template.ts";
import type { HighlightStyle, PrintTemplate, SheetTemplate } from "../template/workbook-template.ts";

/** A formula without its "=", and the result that is stored beside it. */
export type FormulaValue = { readonly formula: string; readonly result: string | number };
/** A text in pieces, of which the marked ones are underlined. */
export type RichValue = { readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[] };
export type SheetValue = string | number | Date | FormulaValue | RichValue | null;

/** How a cell looks. Sizes in points, colours as six hexadecimal digits, `format` as Excel writes it. */
export type CellLook = {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines on all four sides, or on three; strong: thicker ones, which set an input off without its colour */
  readonly border?: "closed" | "open-below" | "open-above" | "strong";
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly format?: string;
  /** On a protected sheet: can be changed */
  readonly isUnlocked?: boolean;
};

/** A cell; row and column count from 1. */
export type CellLayout = {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
  readonly look: CellLook;
};

/**
 * Rows that are drawn when they are written, and as often as somebody looks at them: a large table has hundreds of
 * thousands of cells. No other cell stands in them.
 */
export type RowRun = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rowAt: (row: number) => DrawnRow;
};

/** The cells of a row from left to right, and the height that they need, in points; 0 where they need none. */
type DrawnRow = { readonly cells: readonly CellLayout[]; readonly height: number };

/** A rectangle of cells; rows and columns count from 1 and are included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** An Excel table; `area` holds header and rows, `formulas` those of whole columns. */
export type NativeTable = {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
};

/** A chart over some cells, and the cells that it shows. */
export type ChartLayout = {
  readonly area: Area;
  readonly chart: Chart;
  readonly ranges: ChartRanges;
  readonly look: ChartLook;
};

/** Bars behind the figures of an area, full at `to`. */
export type BarsLayout = { readonly area: Area; readonly to: number; readonly color: string };

export type HighlightLayout = { readonly area: Area; readonly formula: string; readonly style: HighlightStyle };

/** Cells to be filled in: what they take, and what is said beside them. */
export type InputLayout = Omit<InputTemplate, "field"> & { readonly area: Area };

/** Everything that stands on a sheet, ready to be written: no templates, no views any more. */
export type SheetLayout = {
  readonly name: string;
  readonly tab?: string;
  readonly visibility?: SheetTemplate["visibility"];
  /** Only inputs can be changed */
  readonly isProtected: boolean;
  /** Width of each column in characters */
  readonly widths: readonly number[];
  /** Columns folded away under a [+], counted from 1 */
  readonly folded: ReadonlySet<number>;
  /** Columns and rows that only programs read, counted from 1 */
  readonly hidden: { readonly columns: ReadonlySet<number>; readonly rows: ReadonlySet<number> };
  /** Row heights in points; other rows have the usual height */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly CellLayout[];
  /** The rows of tables, from top to bottom */
  readonly runs: readonly RowRun[];
  readonly merges: readonly Area[];
  readonly tables: readonly NativeTable[];
  readonly highlights: readonly HighlightLayout[];
  readonly bars: readonly BarsLayout[];
  readonly inputs: readonly InputLayout[];
  /** Rows and columns that stay in sight, 0 for none */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintTemplate & { readonly repeated?: { readonly top: number; readonly bottom: number } };
  /** Last row that is printed */
  readonly lastRow: number;
  readonly charts: readonly ChartLayout[];
  /** Sheets with charts are printed at this percentage, others fitted to the page in width */
  readonly scale?: number;
  /** Rows after which a new page begins */
  readonly breaks: readonly number[];
};

/** A workbook ready to be written. */
export type WorkbookLayout = {
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly { readonly name: string; readonly refers: string }[];
  readonly properties: { readonly title: string; readonly subject: string; readonly keywords: string };
};

/** A for 1, Z for 26, AA for 27. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** B5, or $B$5 fixed. */
export function addressOfCell(row: number, column: number, isFixed = false): string {
  return isFixed ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;
}

/** B5:C9, a single cell as B5. */
export function areaAddress({ top, left, bottom, right }: Area, isFixed = false): string {
  const first = addressOfCell(top, left, isFixed);
  const last = addressOfCell(bottom, right, isFixed);
  return first === last ? first : `${first}:${last}`;
}

/** '予算'! */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
