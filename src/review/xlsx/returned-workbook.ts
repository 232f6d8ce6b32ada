/** A workbook that came back, as far as a review needs it: what stands in the cells of its review sheets. */
export type ReturnedWorkbook = {
  /** In the order of the tabs; sheets that hold none of the words looked for are left out. */
  readonly sheets: readonly ReturnedSheet[];
};

export type ReturnedSheet = {
  readonly name: string;
  /** By row, then by column, both from 1. Blank cells are not in it. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReturnedCell>>;
  /** Ranges of merged cells, such as H12:H14 */
  readonly merges: readonly string[];
};

/** A cell with its value as it stands in the file: nothing is rounded, calculated or believed. */
export type ReturnedCell = {
  readonly kind: "number" | "text" | "boolean" | "error" | "date" | "formula";
  /** For a formula the formula, without the sign of equality; its remembered result is not looked at. */
  readonly raw: string;
  /** Whether a number is shown as per cent */
  readonly isPercent?: boolean;
};
