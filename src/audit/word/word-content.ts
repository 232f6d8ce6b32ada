import type { ChartSeries } from "../read/read-chart.ts";

/** A paragraph of a Word file with text in it; `no` counts all of them from 1 in the order of the file. */
export type WordParagraph = {
  readonly no: number;
  readonly text: string;
  /** Style id such as Heading1, "" for none */
  readonly style: string;
  /** Where a reader finds it: paragraph 12, table 3 row 2 column 4, header, alt text 1 */
  readonly place: string;
};

/** A cell of a table: its own paragraphs, not those of tables inside it. */
export type WordCell = { readonly text: string; readonly paragraphs: readonly WordParagraph[] };

/** A table with its cells by row and by column of the grid; a cell over several columns stands in the first of them. */
export type WordTable = { readonly no: number; readonly rows: readonly (readonly WordCell[])[] };

/** What a finished Word paper says. */
export type WordContent = {
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly charts: readonly (readonly ChartSeries[])[];
  /** Workbooks behind the charts, in the order of the charts' names */
  readonly embedded: readonly Uint8Array[];
};
