import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import { noFigure } from "../format/amount-text.ts";
import { targetText } from "../format/target-text.ts";
import { yearRange } from "../format/year-range.ts";
import { groupByHeading } from "../group-by-heading.ts";
import { projectNames } from "../project-view-of.ts";
import type { IndicatorView, KpiStageView } from "./kpi-view.ts";

/** The KPIs of one stage by printed heading: indicators for the table, goals told in words beside it. */
export function kpiStage(dataset: Dataset, kpis: readonly Kpi[], stage: Kpi["stage"]): KpiStageView {
  const groups = groupByHeading(kpis.filter((kpi) => kpi.stage === stage));
  return {
    groups: groups.map(({ name, items }) => ({
      name,
      indicators: items.filter(isIndicator).map((kpi) => indicatorView(dataset, kpi)),
      statements: items
        .filter((kpi) => !isIndicator(kpi))
        .map((kpi) => ({ indicator: kpi.indicator, text: kpi.text ?? "" })),
    })),
  };
}

const isIndicator = (kpi: Kpi) => kpi.kind !== "qualitative";

function indicatorView(dataset: Dataset, kpi: Kpi): IndicatorView {
  return {
    indicator: kpi.indicator,
    target: kpi.target === undefined ? noFigure : targetText(kpi.target),
    unit: kpi.target?.unit ?? "",
    period: yearRange(kpi.period) || noFigure,
    project: kpi.project === undefined ? "" : projectNames(dataset, [kpi.project]),
  };
}
