import * as z from "zod";

/** A row of 出典: where a programme's facts come from. */
export const SourceRow = z.strictObject({
  programNo: z.int(),
  program: z.string(),
  document: z.string(),
  body: z.string(),
  /** ISO date */
  date: z.string(),
  /** What the document gives: 事業の内容, 令和７年度のPJ別内訳 … */
  covers: z.string(),
  /** 100～420行, "" where not told */
  lines: z.string(),
  url: z.string(),
});
export type SourceRow = z.infer<typeof SourceRow>;
