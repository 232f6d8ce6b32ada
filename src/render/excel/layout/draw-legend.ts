import type { LegendTemplate } from "../template/block-template.ts";
import { type Canvas, drawCell } from "./canvas.ts";
import type { CellLook } from "./sheet-layout.ts";

/** A legend from `start` down: a cell that looks like those it speaks of, and the text over the columns beside it. */
export function drawLegend(canvas: Canvas, start: number, legend: readonly LegendTemplate[]): void {
  const { input, body, note } = canvas.looks;
  const samples: Record<LegendTemplate["sample"], CellLook> = {
    // A sample is no input itself.
    input: { ...input, isUnlocked: false },
    locked: body,
    none: note,
  };
  const look: CellLook = { ...note, vertical: "middle" };
  legend.forEach(({ sample, text }, index) => {
    const row = start + index;
    drawCell(canvas, { row, column: 1, value: null, look: samples[sample] });
    const span = Math.max(1, canvas.widths.length - 1);
    drawCell(canvas, { row, column: 2, value: canvas.expand(text), look, span });
  });
}
