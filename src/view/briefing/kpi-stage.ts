import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { noFigure } from "../format/amount-text.ts";
import { targetText } from "../format/target-text.ts";
import { yearRange } from "../format/year-range.ts";
import { groupByHeading } from "../group-by-heading.ts";
import type { IndicatorView, KpiStageView } from "./kpi-view.ts";
import { projectsBeside } from "./projects-beside.ts";

/** The KPIs of one stage by printed heading: indicators for the table, goals told in words beside it. */
export function kpiStage(dataset: Dataset, program: Program, stage: Kpi["stage"]): KpiStageView {
  const kpis = program.kpis.filter((kpi) => kpi.stage === stage);
  const indicators = kpis.filter(isIndicator);
  return {
    hasTargets: indicators.some(hasTarget),
    hasPeriods: indicators.some((kpi) => hasTarget(kpi) && yearRange(kpi.period) !== ""),
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
  return {
    indicator: kpi.indicator,
    target: kpi.target === undefined ? noFigure : targetText(kpi.target),
    unit: kpi.target?.unit ?? "",
    period: yearRange(kpi.period) || noFigure,
    project: kpi.project === undefined ? "" : projectsBeside(dataset, program, [kpi.project]),
  };
}
