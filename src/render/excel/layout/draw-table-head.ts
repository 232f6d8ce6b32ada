import { reviewForm } from "../../../model/review-form.ts";
import { type Canvas, drawCell } from "./canvas.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import type { CellLook } from "./sheet-layout.ts";

/** The unit at the top right, the bands over columns that belong together, the column headers. */
export function drawTableHead(canvas: Canvas, table: PlacedTable): void {
  const { columns, template, unitRow, bandRow, markerRow, headerRow } = table;
  const { head, unit } = canvas.looks;
  if (unitRow > 0) {
    const value = canvas.expand(template.unit ?? "");
    drawCell(canvas, { row: unitRow, column: lastSeen(columns), value, look: unit });
  }
  if (markerRow > 0) drawMarkers(canvas, table);
  const bands = bandsOf(canvas, columns);
  if (bandRow > 0) for (const band of bands) drawBand(canvas, bandRow, band);
  for (const { column, header } of columns) {
    const isUnderBand = bands.some(
      (band) => band.name !== "" && column >= band.column && column < band.column + band.span,
    );
    const look: CellLook = bandRow === 0 || isUnderBand ? head : { ...head, border: "open-above" };
    drawCell(canvas, { row: headerRow, column, value: header, look });
  }
}

function lastSeen(columns: readonly PlacedColumn[]): number {
  const seen = columns.findLast(({ template, isFolded }) => template.visibility === undefined && !isFolded);
  return seen?.column ?? columns.length;
}

/** Whoever moves columns about takes along what they are. */
function drawMarkers(canvas: Canvas, { columns, template, markerRow }: PlacedTable): void {
  for (const { template: own, item, column } of columns) {
    const field = own.input === undefined ? null : canvas.expand(own.input.field, item);
    const value = own.key === template.rowId ? reviewForm.marker : field;
    if (value !== null) drawCell(canvas, { row: markerRow, column, value, look: canvas.looks.line });
  }
}

/** Excel allows no merging with the header of a table: an empty band looks like one cell with the header below. */
function drawBand(canvas: Canvas, row: number, { name, column, span }: Band): void {
  const { band, head } = canvas.looks;
  if (name === "") drawCell(canvas, { row, column, value: null, look: { ...head, border: "open-below" } });
  else drawCell(canvas, { row, column, value: name, look: band, span });
}

type Band = { name: string; column: number; span: number };

/** Runs of neighbours under the same band; columns without one stay apart. */
function bandsOf(canvas: Canvas, columns: readonly PlacedColumn[]): Band[] {
  const bands: Band[] = [];
  for (const { template, column, item } of columns) {
    const name = canvas.expand(template.band ?? "", item);
    const last = bands.at(-1);
    if (last !== undefined && name !== "" && last.name === name) last.span += 1;
    else bands.push({ name, column, span: 1 });
  }
  return bands;
}
