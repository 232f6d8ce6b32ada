import type { FigureTemplate } from "../template/block-template.ts";
import { type Canvas, drawCell } from "./canvas.ts";
import { cellContent } from "./cell-content.ts";
import type { CellLook, CellValue } from "./sheet-layout.ts";

/** Key figures from `start` down: label, figure, unit, and a note over the columns that are left. */
export function drawFigures(canvas: Canvas, start: number, figures: readonly FigureTemplate[]): void {
  figures.forEach((figure, index) => drawFigure(canvas, start + index, figure));
}

function drawFigure(canvas: Canvas, row: number, figure: FigureTemplate): void {
  const place = { tables: canvas.tables, sheet: canvas.sheet, row, itemKey: "", style: "table" } as const;
  const { value, look } = cellContent(canvas, { cell: figure, record: canvas.view, place });
  const text = (template: string | undefined) => canvas.expand(template ?? "") || null;
  const { label, body } = canvas.looks;
  const cells: [CellValue, CellLook][] = [
    [text(figure.label), label],
    [value, { ...body, ...look, bold: true }],
    [text(figure.unit), body],
    [text(figure.note), body],
  ];
  cells.forEach(([content, looks], index) => {
    const span = index === cells.length - 1 ? Math.max(1, canvas.widths.length - index) : 1;
    drawCell(canvas, { row, column: index + 1, value: content, look: looks, span });
  });
}
