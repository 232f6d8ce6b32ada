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
  readonly rows: readonly (readonly ExpectedCell[])[];
  readonly totals: readonly ExpectedTotal[];
};

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
};
