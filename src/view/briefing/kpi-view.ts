import * as z from "zod";

/** An indicator with its target: a row of the KPI table. */
export const IndicatorView = z.strictObject({
  indicator: z.string(),
  /** 10～20, 5／年（累計 50）, 1以上; － where the indicator has no target */
  target: z.string(),
  unit: z.string(),
  /** 令和7～11年度, － where none is printed */
  period: z.string(),
  /** PJ name, "" where it is not told or where the programme has no other */
  project: z.string(),
});
export type IndicatorView = z.infer<typeof IndicatorView>;

/** KPIs of one stage, by the headings under which the document lists them. */
export const KpiStageView = z.strictObject({
  /** Whether any indicator has a target */
  hasTargets: z.boolean(),
  /** Whether any indicator with a target has a period */
  hasPeriods: z.boolean(),
  /** Whether any indicator is watched without a target */
  hasMonitored: z.boolean(),
  groups: z.array(
    z.strictObject({
      /** null for KPIs that stand under no heading */
      name: z.string().nullable(),
      /** Whether any indicator of the group has a target */
      hasTargets: z.boolean(),
      indicators: z.array(IndicatorView),
      /** Goals told in words */
      statements: z.array(z.strictObject({ indicator: z.string(), text: z.string() })),
    }),
  ),
});
export type KpiStageView = z.infer<typeof KpiStageView>;
