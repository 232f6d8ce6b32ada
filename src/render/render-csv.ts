import { stringify } from "csv-stringify/sync";

/** A table for other programs: headers by key, in the order of the columns, and rows with these keys. */
export type CsvTable<Key extends string> = {
  readonly headers: Readonly<Record<Key, string>>;
  readonly rows: readonly Readonly<Record<Key, string | number | null>>[];
};

/**
 * A table as CSV that Excel opens as it is: UTF-8 with a byte order mark, lines ended by CR LF, no figure as an empty cell.
 *
 * A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an
 * apostrophe in front; figures, negative ones too, stay figures.
 */
export function renderCsv<Key extends string>({ headers, rows }: CsvTable<Key>): Uint8Array {
  const columns = Object.entries<string>(headers).map(([key, header]) => ({ key, header }));
  const text = stringify([...rows], {
    bom: true,
    header: true,
    columns,
    record_delimiter: "windows",
    escape_formulas: true,
    // Lines end with CR LF, but a reader takes either alone for an end too.
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(text);
}
