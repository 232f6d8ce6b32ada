import { kpiIds } from "../../../model/kpi-ids.ts";
import type { Kpi } from "../../../model/kpi.ts";
import { byYear } from "./by-year.ts";
import { figure, nameText, period, projectName, source, target, text, words } from "./print-value.ts";
import { group, type ItemsShape } from "./shape.ts";

const stages = { output: "アウトプット", outcome: "アウトカム" } as const;
const kinds = { quantitative: "定量目標", monitoring: "モニタリング", qualitative: "定性目標" } as const;

/** The fields of a KPI in the words of the papers. */
export const kpiWords: ItemsShape = {
  kind: "items",
  subjectOf: ({ stage }: Kpi) => `成果目標（${stages[stage]}）`,
  nameOf: ({ indicator }: Kpi) => indicator,
  keysOf: (kpis: readonly Kpi[]) => kpiIds(kpis),
  common: ["stage", "kind", "indicator"],
  item: group<Kpi>({
    indicator: nameText("指標"),
    stage: words("段階", stages),
    kind: words("種別", kinds),
    group: text("区分"),
    project: projectName("PJ"),
    target: target("目標値"),
    text: text("目標の記載"),
    period: period("期間"),
    actuals: byYear("実績", figure),
    remark: text("備考"),
    source: source(),
  }),
};
