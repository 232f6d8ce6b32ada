import * as z from "zod";
import { FiscalYear, Text } from "./field-types.ts";
import { SchemaVersion } from "./schema-version.ts";

const Value = z.union([z.number(), z.string()]).nullable();

/** A field that a review changed: where it was typed, and what the dataset held before and after. */
export const ReviewChange = z.strictObject({
  file: Text,
  sheet: z.string(),
  cell: Text,
  /** Row id and field id of the review form */
  row: Text,
  field: Text,
  old: Value,
  new: Value,
  /** How the cell was read, or what was decided about it */
  remark: Text.optional(),
});
export type ReviewChange = z.infer<typeof ReviewChange>;

/**
 * What one `shiryo review --apply` wrote: data/reviews/<date>-<n>.yaml. Journals are only ever added; no paper prints them.
 *
 * `date` and `time` are those of the machine that applied it. `files` have the SHA-256 of the bytes that were read.
 */
export const ReviewJournal = z.strictObject({
  schemaVersion: SchemaVersion.optional(),
  date: z.iso.date(),
  time: z.string().regex(/^\d\d:\d\d$/),
  who: Text.optional(),
  edition: FiscalYear,
  files: z.array(z.strictObject({ file: Text, paper: Text, digest: z.string().regex(/^[0-9a-f]{64}$/) })),
  changes: z.array(ReviewChange).min(1),
});
export type ReviewJournal = z.infer<typeof ReviewJournal>;

/** The folder of the journals, in the dataset's. */
export const reviewFolder = "reviews";

/** Whether a file's name is that of a journal, such as 2026-08-20-1.yaml. */
export function isReviewJournal(name: string): boolean {
  return /^\d{4}-\d\d-\d\d-[1-9]\d*\.yaml$/.test(name);
}
