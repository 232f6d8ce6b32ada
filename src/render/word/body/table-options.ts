/** What a directive says about a table. */
export type TableOptions = {
  /** Proportions of the columns */
  readonly widths?: readonly number[];
  /** Rows that are repeated on every page, from the top */
  readonly header: number;
  /** Columns that name their rows, from the left */
  readonly labels: number;
  /** Rows of totals, from the bottom */
  readonly total: number;
  /** Width in twips */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Where texts stand in the height of their row; the header's are always in the middle */
  readonly vertical?: "center" | "top";
  /** Keep the table on one page */
  readonly keep: boolean;
};
