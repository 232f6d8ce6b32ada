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

/** A sheet whose cells are read when they are asked for. */
export type SheetOutline = Pick<SheetContent, "name" | "tables"> & { readonly read: () => Promise<SheetContent> };

/** A finished workbook that is open: what is small is there, sheets are read one after the other. */
export type OpenWorkbook = {
  readonly sheets: readonly SheetOutline[];
  readonly charts: readonly (readonly ChartSeries[])[];
};
