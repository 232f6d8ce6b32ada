import type { ChartSeries } from "../read/read-chart.ts";
import type { SheetReading } from "./read-sheet.ts";

/** A table of Excel: its area holds the headers and the rows, not our totals. */
export type SheetTable = {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export type SheetContent = SheetReading & {
  readonly name: string;
  readonly tables: readonly SheetTable[];
};

/** What a finished workbook says. */
export type WorkbookContent = {
  readonly sheets: readonly SheetContent[];
  readonly charts: readonly (readonly ChartSeries[])[];
};
