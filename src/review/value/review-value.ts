/** What an input cell or a field of the dataset holds; null where nothing stands. */
export type ReviewValue = number | string | null;

/** How a cell was read: its value, or why it has none. */
export type CellReading = ReadValue | { readonly fault: Reason };

type ReadValue = {
  readonly value: ReviewValue;
  /** The cell's own words where a unit was converted, or the characters that only looked like those meant */
  readonly readFrom?: string;
};

/** Why a cell is not simply taken over. `detail` is a value or a place, for whoever words it. */
export type Reason = { readonly code: ReasonCode; readonly detail: string };

/** Each is worded twice: in English for the terminal, in Japanese for the report. */
export const reasonCodes = [
  // Invalid: the cell cannot be read
  "formula",
  "error-value",
  "boolean",
  "date",
  "merged",
  "not-a-number",
  "unit-unclear",
  "negative",
  "fraction",
  "out-of-range",
  "percent",
  "character",
  "row-unknown",
  "row-foreign",
  // Question: read, but perhaps not meant
  "unit-slip",
  "percent-slip",
  // Conflict: two values, and a person must choose
  "moved",
  "differ",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
