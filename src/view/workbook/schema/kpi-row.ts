import * as z from "zod";

/** A row of KPI: one indicator. */
export const KpiRow = z.strictObject({
  /** Id of the programme, /, name of the KPI in it: the same in every workbook */
  id: z.string(),
  programNo: z.int(),
  program: z.string(),
  /** アウトプット or アウトカム */
  stage: z.string(),
  /** 定量, モニタリング or 定性 */
  kind: z.string(),
  group: z.string(),
  project: z.string(),
  indicator: z.string(),
  text: z.string(),
  /** Target as a figure, null where none */
  target: z.number().nullable(),
  max: z.number().nullable(),
  /** 以上, 以下, 程度, ～ or "" */
  comparator: z.string(),
  unit: z.string(),
  /** 毎年, 累計 or "" */
  per: z.string(),
  cumulative: z.number().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** 令和7～11年度 or "" */
  period: z.string(),
  /** Said with its results; "" for nothing */
  remark: z.string(),
  actuals: z.record(z.string(), z.number().nullable()),
  /** What is held against the target: the newest actual, or the sum of all where the target is a sum; null where none is reported */
  actual: z.number().nullable(),
  /** Fraction of the target reached; for 以下 the target over the actual. null without target or actual */
  achievement: z.number().nullable(),
  /** Years of the target's period, null where an end is open */
  years: z.int().nullable(),
  /** Fraction that is to be reached by now for 順調; null without achievement */
  expected: z.number().nullable(),
  /** 達成, 順調, 遅れ, 未着手; null without achievement */
  state: z.string().nullable(),
});
export type KpiRow = z.infer<typeof KpiRow>;
