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
