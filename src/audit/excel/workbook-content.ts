import type { ChartSeries } from "../read/read-chart.ts";

/** A cell with its stored value; of a formula, the result that the file keeps. */
export type SheetCell = { readonly value: string | number; readonly isFormula: boolean };

/** A table of Excel: its area holds the headers and the rows, not our totals. */
export type SheetTable = {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** A sheet: cells by `row/column`, both from 1. */
export type SheetContent = {
  readonly name: string;
  readonly cells: ReadonlyMap<string, SheetCell>;
  readonly tables: readonly SheetTable[];
  readonly lastRow: number;
};

/** What a finished workbook says. */
export type WorkbookContent = {
  readonly sheets: readonly SheetContent[];
  readonly charts: readonly (readonly ChartSeries[])[];
};
