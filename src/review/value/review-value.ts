import type { Reason } from "../reason.ts";

/** What an input cell or a field of the dataset holds; null where nothing stands. */
export type ReviewValue = number | string | null;

/** How a cell was read: its value, or why it has none. */
export type CellReading = ReadValue | { readonly fault: Reason };

export type ReadValue = {
  readonly value: ReviewValue;
  /** The cell's own words, where a unit was converted */
  readonly readFrom?: string;
};
