import * as z from "zod";

const Value = z.union([z.number(), z.string()]).nullable();

/** A cell of a returned workbook that wants something. */
export const ReviewReportRow = z.strictObject({
  no: z.int(),
  /** 新規, 変更, 取消, 競合, 要確認, 不備 */
  state: z.string(),
  /** 反映済, 反映予定, 見送り, 未決 */
  decision: z.string(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  program: z.string(),
  indicator: z.string(),
  field: z.string(),
  /** What the dataset held, and what was typed; null for nothing */
  old: Value,
  new: Value,
  /** Why it is not simply taken over, or how it was read */
  remark: z.string(),
});
export type ReviewReportRow = z.infer<typeof ReviewReportRow>;

/** The report on a review, to pass on. */
export const ReviewReportView = z.strictObject({
  title: z.string(),
  edition: z.string(),
  /** 令和８年８月20日 */
  date: z.string(),
  counts: z.array(z.strictObject({ label: z.string(), count: z.int() })),
  files: z.array(
    z.strictObject({ file: z.string(), paper: z.string(), cells: z.int(), wanted: z.int(), open: z.int() }),
  ),
  rows: z.array(ReviewReportRow),
  /** Files that were refused, rows that did not come back */
  notes: z.array(z.string()),
});
export type ReviewReportView = z.infer<typeof ReviewReportView>;
