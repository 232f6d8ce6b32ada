import type { DataRecord } from "../../view/workbook/row-schemas.ts";
import type { Finding, HearFigure, PaperAudit } from "../finding/paper-audit.ts";

/** What a CSV file is to hold: rows, and the header of each column. */
export type ExpectedCsv = {
  readonly records: readonly DataRecord[];
  readonly headers: Readonly<Record<keyof DataRecord, string>>;
};

/** Hold a finished CSV file against its records, cell by cell. */
export function auditCsv(bytes: Uint8Array, { records, headers }: ExpectedCsv, hear: HearFigure): PaperAudit {
  const [header = [], ...rows] = parseCsv(new TextDecoder().decode(bytes));
  const fields = Object.entries(headers) as [keyof DataRecord, string][];
  const columns = fields.map(([, name]) => header.indexOf(name));
  const cells = records.flatMap((record, index) =>
    fields.map(([field, name], at) => ({
      place: `line ${index + 2}, ${name}`,
      figure: `${record.item} ${name}`,
      expected: record[field],
      text: rows[index]?.[columns[at] ?? -1],
    })),
  );
  const findings = cells.flatMap(({ place, figure, expected, text }): Finding[] => {
    if (isWritten(text ?? "", expected)) return [];
    return [{ kind: "audit-figure", place, figure, expected: String(expected ?? ""), found: text ?? "" }];
  });
  const more = rows.length > records.length ? [surplus(rows.length - records.length)] : [];
  const figures = cells.filter(({ expected }) => typeof expected === "number");
  for (const { place, figure, expected, text } of figures)
    hear({ place, figure, measure: null, expected, found: text ?? null });
  const held = figures.length;
  return { findings: [...findings, ...more], held, texts: cells.length - held, unchecked: 0 };
}

/** A text that a spreadsheet would take for a formula is written behind an apostrophe, in full width too. */
function isWritten(text: string, expected: string | number | null): boolean {
  const guard = typeof expected === "string" && /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(expected) ? "'" : "";
  return text === `${guard}${expected ?? ""}`;
}

function surplus(count: number): Finding {
  return { kind: "audit-figure", about: "lines", place: "", figure: "", expected: "0", found: String(count) };
}

/** The cells of a CSV text (RFC 4180) by row; a byte order mark is left out. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}
