import * as z from "zod";
import { digest } from "../base/digest.ts";
import { Figure, FiscalYearKey, Id, Period, SourceRange, Text } from "./field-types.ts";

/**
 * The figure a KPI is measured against.
 *
 * `range` goes from `value` to `max`. `per: year` means every year of the period;
 * `cumulative` is then the sum over the period where the document prints one, and
 * `cumulative: true` says that `value` itself is the sum over the period.
 */
export const Target = z.strictObject({
  value: Figure,
  max: Figure.optional(),
  comparator: z.enum(["=", ">=", "<=", "range", "about"]),
  unit: Text.optional(),
  per: z.literal("year").optional(),
  cumulative: z.union([Figure, z.literal(true)]).optional(),
});
export type Target = z.infer<typeof Target>;

/**
 * An output or outcome indicator (成果目標) of a programme.
 *
 * quantitative = has a target figure; monitoring = observed without a target; qualitative = told in words.
 * `text` is the target as printed (quantitative), or our own sentence (qualitative).
 * `actuals` are results reported (実績) by fiscal year, `remark` what was said with them.
 */
export const Kpi = z.strictObject({
  stage: z.enum(["output", "outcome"]),
  kind: z.enum(["quantitative", "monitoring", "qualitative"]),
  project: Id.optional(),
  group: Text.optional(),
  indicator: Text,
  text: Text.optional(),
  target: Target.optional(),
  period: Period.optional(),
  actuals: z.record(FiscalYearKey, Figure).optional(),
  remark: Text.optional(),
  source: SourceRange,
});
export type Kpi = z.infer<typeof Kpi>;

/**
 * A name for each KPI of a programme, in order: it stays when KPIs are added, moved or get figures.
 *
 * KPIs have no id in the document. What tells them apart is their stage, PJ, group and indicator; those that share
 * all four are numbered.
 */
export function kpiIds(kpis: readonly Kpi[]): string[] {
  const seen = new Map<string, number>();
  return kpis.map(({ stage, project, group, indicator }) => {
    const name = digest(JSON.stringify([stage, project ?? "", group ?? "", indicator])).slice(0, 10);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}
