import type { Look } from "../template/look.ts";
import type { Expander } from "./expressions.ts";
import type { Looks } from "./looks.ts";
import type { ChartRoom } from "./chart-room.ts";
import type { PlacedTable } from "./placed-table.ts";
import { textOf } from "./rich-text.ts";
import type {
  Area,
  CellLayout,
  CellLook,
  CellValue,
  BarsLayout,
  HighlightLayout,
  InputLayout,
  NativeTable,
  RowRun,
} from "./sheet-layout.ts";
import { rowHeight, textLines } from "./text-lines.ts";

/** A sheet in the making, and what its blocks need to be laid out. */
export type Canvas = {
  readonly sheet: string;
  readonly view: object;
  readonly expand: Expander;
  readonly look: Look;
  readonly looks: Looks;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly widths: readonly number[];
  /** Columns folded away: they take no room */
  readonly folded: ReadonlySet<number>;
  /** Columns and rows for programs alone: they take no room either */
  readonly hidden: { readonly columns: ReadonlySet<number>; readonly rows: ReadonlySet<number> };
  readonly cells: CellLayout[];
  readonly runs: RowRun[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
  readonly native: NativeTable[];
  readonly highlights: HighlightLayout[];
  readonly bars: BarsLayout[];
  readonly inputs: InputLayout[];
  readonly rooms: ChartRoom[];
};

/** A cell to be put down; `span` says over how many columns it goes. */
export type Drawn = { row: number; column: number; value: CellValue; look: CellLook; span?: number };

/** Put a cell down and make its row high enough for it. */
export function drawCell(canvas: Canvas, { row, column, value, look, span = 1 }: Drawn): void {
  canvas.cells.push({ row, column, value, look });
  if (span > 1) mergeCells(canvas, { row, column, look, span, value });
  const height = heightOf({ value, look }, widthOf(canvas, column, span));
  if (height > (canvas.heights.get(row) ?? 0)) canvas.heights.set(row, height);
}

/** The height in points that a cell needs, where it is so many characters wide. */
export function heightOf({ value, look }: Pick<CellLayout, "value" | "look">, width: number): number {
  const text = textOf(value);
  const lines = look.wrap === true && text !== undefined ? textLines(text, width, look.size) : 1;
  return rowHeight(lines, look.size);
}

function widthOf({ widths, folded, hidden }: Canvas, column: number, span: number): number {
  // Folded away, a column has its own width again only for itself.
  if (span === 1) return widths[column - 1] ?? 0;
  return widths.reduce((sum, width, index) => {
    const isUnder = index >= column - 1 && index < column - 1 + span;
    const isSeen = !folded.has(index + 1) && !hidden.columns.has(index + 1);
    return isUnder && isSeen ? sum + width : sum;
  }, 0);
}

/** The cells under a merged one keep its look, or its frame would be open. */
function mergeCells(canvas: Canvas, { row, column, look, span }: Required<Drawn>): void {
  canvas.merges.push({ top: row, bottom: row, left: column, right: column + span - 1 });
  for (let index = 1; index < span; index += 1) canvas.cells.push({ row, column: column + index, value: null, look });
}
