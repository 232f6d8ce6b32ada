import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { wordsOf } from "../../words/paper-words.ts";
import { yearRange } from "../format/era-text.ts";
import { noFigure, targetText } from "../format/figure-text.ts";
import { groupByHeading } from "../group-by-heading.ts";
import { projectsBeside } from "./briefing-topics.ts";

/** An indicator with its target: a row of the KPI table. */
const IndicatorView = z.strictObject({
  indicator: z.string(),
  /** 10～20, 5／年（累計 50）, 1以上; － where the indicator has no target */
  target: z.string(),
  unit: z.string(),
  /** 令和7～11年度, － where none is printed */
  period: z.string(),
  /** PJ name, "" where it is not told or where the programme has no other */
  project: z.string(),
});
type IndicatorView = z.infer<typeof IndicatorView>;

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

/** The KPIs of one stage by printed heading: indicators for the table, goals told in words beside it. */
export function kpiStage(dataset: Dataset, program: Program, stage: Kpi["stage"]): KpiStageView {
  const kpis = program.kpis.filter((kpi) => kpi.stage === stage);
  const indicators = kpis.filter(isIndicator);
  const words = wordsOf(dataset);
  return {
    hasTargets: indicators.some(hasTarget),
    hasPeriods: indicators.some((kpi) => hasTarget(kpi) && yearRange(kpi.period, words) !== ""),
    hasMonitored: !indicators.every(hasTarget),
    groups: groupByHeading(kpis).map(({ name, items }) => ({
      name,
      hasTargets: items.some((kpi) => isIndicator(kpi) && hasTarget(kpi)),
      indicators: items.filter(isIndicator).map((kpi) => indicatorView(dataset, program, kpi)),
      statements: items
        .filter((kpi) => !isIndicator(kpi))
        .map((kpi) => ({ indicator: kpi.indicator, text: kpi.text ?? "" })),
    })),
  };
}

const isIndicator = (kpi: Kpi) => kpi.kind !== "qualitative";
const hasTarget = (kpi: Kpi) => kpi.target !== undefined;

function indicatorView(dataset: Dataset, program: Program, kpi: Kpi): IndicatorView {
  const words = wordsOf(dataset);
  return {
    indicator: kpi.indicator,
    target: kpi.target === undefined ? noFigure(words) : targetText(kpi.target, words),
    unit: kpi.target?.unit ?? "",
    period: yearRange(kpi.period, words) || noFigure(words),
    project: kpi.project === undefined ? "" : projectsBeside(dataset, program, [kpi.project]),
  };
}
