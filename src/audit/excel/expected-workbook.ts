/** What a cell is to hold; null for an empty one. Dates are ISO texts. */
export type ExpectedCell = {
  readonly value: string | number | null;
  /** Field of the row or of the view */
  readonly field: string;
  /** Name of the measure, null for none */
  readonly measure: string | null;
  readonly isFormula: boolean;
};

/** A row under a table: its label in the column `at`, and cells by column, null where it has none. */
export type ExpectedTotal = {
  readonly label: string;
  readonly at: number;
  readonly cells: readonly (ExpectedCell | null)[];
};

/** A table: found by its name if Excel knows it as one, else by its headers. */
export type ExpectedTable = {
  readonly name: string;
  readonly isNative: boolean;
  /** List of the view behind the rows, undefined for totals alone */
  readonly list: string | undefined;
  readonly headers: readonly string[];
  readonly rows: ExpectedRows;
  readonly totals: readonly ExpectedTotal[];
};

/** The rows of a table by their number, from 0. Those of a long one are drawn anew whenever they are asked for. */
export type ExpectedRows = { readonly count: number; readonly at: (index: number) => readonly ExpectedCell[] };

/** A key figure to the right of its label. */
export type ExpectedFigure = { readonly label: string; readonly cell: ExpectedCell };

/** A sheet with the texts that stand outside its tables. */
export type ExpectedSheet = {
  readonly name: string;
  readonly texts: readonly string[];
  readonly figures: readonly ExpectedFigure[];
  readonly tables: readonly ExpectedTable[];
};

/** What a workbook is to hold, from its view and its template. */
export type ExpectedWorkbook = {
  readonly title: string;
  readonly sheets: readonly ExpectedSheet[];
  readonly currentYear: string;
  readonly yearBefore: string;
  /** What marks a row whose money totals of its own leave out */
  readonly relisted: string;
};
