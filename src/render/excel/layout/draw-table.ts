import type { ColumnTemplate, TotalTemplate } from "../template/table-template.ts";
import { type Canvas, drawCell, heightOf } from "./canvas.ts";
import { cellContent, cellReader } from "./cell-content.ts";
import { barsOf } from "./bars-of.ts";
import { drawTableHead } from "./draw-table-head.ts";
import { highlightsOf } from "./highlights-of.ts";
import { inputsOf } from "./inputs-of.ts";
import { largest } from "./largest.ts";
import { lookMixer } from "./look-mixer.ts";
import { type Looks, looksOf } from "./looks.ts";
import { nativeTable } from "./native-table.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import type { FormulaPlace } from "./resolve-formula.ts";
import type { CellLayout, CellLook, CellValue } from "./sheet-layout.ts";

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
    return { cells, height: largest(cells.map((cell) => heightOf(cell, canvas.widths[cell.column - 1] ?? 0))) };
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
function alignOf({ template: { align } }: PlacedColumn, value: CellValue, none: string): CellLook["align"] {
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
