import { reviewForm } from "../../../model/review-form.ts";
import type { ColumnTemplate, TotalTemplate } from "../template/table-template.ts";
import { type Canvas, drawCell, heightOf, type Looks, largest, looksOf } from "./canvas.ts";
import { cellContent, cellReader } from "./cell-content.ts";
import type { PlacedColumn, PlacedTable } from "./placed-table.ts";
import type { FormulaPlace } from "./resolve-formula.ts";
import type { CellLayout, CellLook, SheetValue } from "./sheet-layout.ts";
import { barsOf, highlightsOf, inputsOf, nativeTable } from "./table-rules.ts";

/** Put a table down: its heads, a row for each item, its totals. */
export function drawTable(sheet: Canvas, table: PlacedTable): void {
  const { size = sheet.look.size } = table.template;
  const canvas = { ...sheet, looks: looksOf({ ...sheet.look, size }) };
  drawTableHead(canvas, table);
  if (table.items.length > 0) drawData(canvas, table);
  if (table.items.length === 0 && table.firstRow > 0) drawEmptyRow(canvas, table);
  for (const total of table.template.totals) drawTotals(canvas, table, total);
  if (table.firstRow > 0) canvas.native.push(nativeTable(canvas, table));
  for (const highlight of highlightsOf(canvas, table)) canvas.highlights.push(highlight);
  for (const bars of barsOf(table)) canvas.bars.push(bars);
  for (const inputs of inputsOf(canvas, table)) canvas.inputs.push(inputs);
}

function drawData(canvas: Canvas, table: PlacedTable): void {
  const { firstRow, lastRow, items } = table;
  const columns = table.columns.map((column) => dataColumn({ canvas, table, column, row: firstRow }));
  const rowAt = (row: number) => {
    const item = items[row - firstRow];
    const cells = item === undefined ? [] : columns.map((cellOf) => cellOf(item, row));
    const heights = cells.map((cell) => heightOf(cell, canvas.widths[cell.column - 1] ?? 0, canvas.look.face));
    return { cells, height: largest(heights) };
  };
  canvas.runs.push({ firstRow, lastRow, rowAt });
}

type Spot = { canvas: Canvas; table: PlacedTable; column: PlacedColumn; row: number };

/** A formula in rows of data names the row as #This Row, so that it is the same in all of them. */
function dataColumn(spot: Spot): (record: object, row: number) => CellLayout {
  const { canvas, table, column } = spot;
  const { template, item } = column;
  const read = cellReader(canvas, { cell: template, item, none: template.none, place: placeOf(spot) });
  const mixed = lookMixer({ ...dataLook(canvas.looks, template), vertical: table.template.vertical });
  return (record, row) => {
    const { value, look } = read(record, record);
    const align = alignOf(column, value, canvas.look.none);
    return { row, column: column.column, value, look: mixed(look, align) };
  };
}

function dataLook({ body, input, hidden }: Looks, column: ColumnTemplate): CellLook {
  if (column.visibility === "hidden") return hidden;
  return column.input === undefined ? body : input;
}

function placeOf({ canvas, table, column, row }: Spot): FormulaPlace {
  return { tables: canvas.tables, sheet: canvas.sheet, table, row, itemKey: column.itemKey, style: "table" };
}

/** The column's own alignment goes before the one that follows from the cell's format. */
function alignOf({ template: { align } }: PlacedColumn, value: SheetValue, none: string): CellLook["align"] {
  if (align !== "content") return align;
  return typeof value === "string" && value !== none ? "left" : "right";
}

function drawEmptyRow(canvas: Canvas, { template, columns, firstRow }: PlacedTable): void {
  for (const column of columns) {
    const isSpoken = template.empty !== undefined && column.template.key === template.empty.at;
    const value = isSpoken ? canvas.expand(template.empty?.text ?? "") : null;
    drawCell(canvas, { row: firstRow, column: column.column, value, look: canvas.looks.body });
  }
}

function drawTotals(canvas: Canvas, table: PlacedTable, total: TotalTemplate): void {
  const row = table.totalRows.get(total.key) ?? 0;
  for (const column of table.columns) {
    const base = canvas.looks.total;
    const cell = column.template.totals[total.key];
    if (column.template.key === total.at) {
      drawCell(canvas, { row, column: column.column, value: canvas.expand(total.label), look: base });
    } else if (cell === undefined) {
      drawCell(canvas, { row, column: column.column, value: null, look: base });
    } else {
      const { item, template } = column;
      const place = placeOf({ canvas, table, column, row });
      const source = { cell: { format: template.format, ...cell }, record: canvas.view, item, inner: item, place };
      const { value, look } = cellContent(canvas, source);
      drawCell(canvas, {
        row,
        column: column.column,
        value,
        look: lookMixer(base)(look, alignOf(column, value, canvas.look.none)),
      });
    }
  }
}

/** The unit at the top right, the bands over columns that belong together, the column headers. */
function drawTableHead(canvas: Canvas, table: PlacedTable): void {
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

type Part = Partial<CellLook>;

/**
 * Looks over a common base, each made once: cells that look the same share one object, by which they are told apart
 * when they are written.
 */
function lookMixer(base: CellLook): (part: Part, align: CellLook["align"]) => CellLook {
  const known = new Map<CellLook["align"], Map<Part, CellLook>>();
  return (part, align) => {
    const byPart = known.get(align) ?? new Map<Part, CellLook>();
    known.set(align, byPart);
    const look = byPart.get(part) ?? { ...base, ...part, ...(align === undefined ? {} : { align }) };
    byPart.set(part, look);
    return look;
  };
}
