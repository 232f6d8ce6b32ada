import type { SheetContent } from "./workbook-content.ts";

/** Where a table lies: its headers in the row `top`, its rows down to `bottom`. */
export type TableArea = {
  readonly sheet: SheetContent;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The column of the sheet for each column of a table; undefined for one that is not there. */
export type TableColumns = readonly (number | undefined)[];
