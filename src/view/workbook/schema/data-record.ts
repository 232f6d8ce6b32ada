import * as z from "zod";

/** A row of データ: one figure with all that tells what it is. Texts are "" and figures null where there is none. */
export const DataRecord = z.strictObject({
  /** 当初予算額, 当初予算額のPJ別内訳, 要求額, 査定額, KPI目標値 or KPI実績値 */
  kind: z.string(),
  programNo: z.int(),
  programId: z.string(),
  program: z.string(),
  /** The PJ that the figure is of; "" for the sum of a programme of several PJs */
  project: z.string(),
  /** 1 for a programme of several PJs, 0 for others */
  relisted: z.int(),
  stage: z.string(),
  group: z.string(),
  /** 当初予算額, 要求額, 査定額, or the indicator */
  item: z.string(),
  /** Fiscal year 2025, null for a target of a longer period */
  year: z.int().nullable(),
  /** ISO dates of the first and last day */
  from: z.string(),
  to: z.string(),
  condition: z.string(),
  /** Thousand yen, or in `unit` */
  value: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  remark: z.string(),
});
export type DataRecord = z.infer<typeof DataRecord>;
