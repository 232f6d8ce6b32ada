import * as z from "zod";
import { Figure } from "./figure.ts";
import { FiscalYearKey } from "./fiscal-year.ts";
import { Id } from "./id.ts";
import { Period } from "./period.ts";
import { SourceRange } from "./source-range.ts";
import { Target } from "./target.ts";
import { Text } from "./text.ts";

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
