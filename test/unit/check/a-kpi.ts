import { Kpi } from "../../../src/model/kpi.ts";

/** A KPI that is valid as it stands. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return Kpi.parse({
    stage: "output",
    kind: "quantitative",
    indicator: "標本の件数",
    text: "５件",
    target: { value: 5, comparator: "=", unit: "件" },
    source: { from: 2, to: 2 },
    ...changes,
  });
}
