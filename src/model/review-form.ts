import { digestJsonList } from "../base/digest.ts";
import type { DataPath } from "../base/place.ts";

/**
 * What the review sheets of a workbook and the reading of a returned one have agreed on.
 *
 * Each sheet to fill in has a hidden row with `marker` over the column of row ids and a field id over each column of
 * input cells. A veryHidden sheet says which edition and paper the workbook is, and what each input cell held.
 */
export const reviewForm = {
  /** The cell over the row ids, in the marker row. */
  marker: "shiryo:row",
  /** The veryHidden sheet. */
  sheet: "_shiryo",
  /** Column A of its rows 1 to 5; column B holds the value. The language is left out where it is Japanese. */
  labels: {
    format: "shiryo-review",
    edition: "edition",
    paper: "paper",
    baseline: "baseline",
    language: "language",
  },
  /** Grows when older workbooks can no longer be read. */
  format: 1,
  /** The row of the baseline list's headers; its records follow. */
  listRow: 6,
  listHeaders: ["row", "field", "baseline"],
} as const;

/** What a reviewer types: an amount is a whole number of thousand yen from 0, a number any figure. */
export type ReviewKind = "amount" | "number" | "text";

/** An input column: its id, what its cells hold, and where that stands in a programme or in a KPI. */
export type ReviewField = {
  readonly id: string;
  readonly record: "program" | "kpi";
  readonly kind: ReviewKind;
  /** From the programme, or from the KPI. */
  readonly path: DataPath;
};

/** The input columns for programmes, in the order of the sheet. `fiscalYear` is the edition's. */
export function programReviewFields(fiscalYear: number): ReviewField[] {
  const year = String(fiscalYear);
  return programFields.map(([id, kind]) => ({ id, record: "program", kind, path: ["budget", id, year] }));
}

/** The input column for a KPI's result in one fiscal year. */
export function kpiActualField(year: number | string): ReviewField {
  return { id: `actual.${year}`, record: "kpi", kind: "number", path: ["actuals", String(year)] };
}

/** The input column for what is said with a KPI's results. */
export const kpiRemarkField: ReviewField = { id: "remark", record: "kpi", kind: "text", path: ["remark"] };

/** The row id of a KPI; `kpiId` is its name in kpiIds(). A programme's row id is its own id. */
export function kpiRowId(programId: string, kpiId: string): string {
  return `${programId}/${kpiId}`;
}

/** Whether a cell in the column of row ids holds one: headers and totals stand in that column too. */
export function isReviewRowId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\/[0-9a-f]{10}(-\d+)?)?$/.test(text);
}

/** The field that a column's id names in rows of programmes or KPIs; undefined where there is none. */
export function reviewFieldOf(id: string, record: ReviewField["record"], fiscalYear: number): ReviewField | undefined {
  if (record === "program") return programReviewFields(fiscalYear).find((field) => field.id === id);
  if (id === kpiRemarkField.id) return kpiRemarkField;
  const year = /^actual\.((?:19|20)\d\d)$/.exec(id)?.[1];
  return year === undefined ? undefined : kpiActualField(year);
}

const programFields = [
  ["request", "amount"],
  ["assessment", "amount"],
  ["requestReason", "text"],
  ["remark", "text"],
] as const;

/** What an input cell held when the workbook was built; null where nothing stood there. */
export type BaselineEntry = { readonly row: string; readonly field: string; readonly value: number | string | null };

/** The digest in the row `baseline`: it tells whether the list came back whole. White space in texts does not count. */
export function baselineDigest(entries: Iterable<BaselineEntry>): string {
  return digestJsonList(tightEntries(entries));
}

function* tightEntries(entries: Iterable<BaselineEntry>): Iterable<unknown> {
  for (const { row, field, value } of entries) yield [row, field, tight(value)];
}

function tight(value: BaselineEntry["value"]): BaselineEntry["value"] {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;
}
