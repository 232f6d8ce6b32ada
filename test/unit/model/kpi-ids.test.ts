import { expect, test } from "vitest";
import type { Kpi } from "../../../src/model/kpi.ts";
import { kpiIds } from "../../../src/model/kpi-ids.ts";

const kpi = (indicator: string, more: Partial<Kpi> = {}): Kpi => ({
  stage: "output",
  kind: "monitoring",
  indicator,
  source: { from: 1, to: 1 },
  ...more,
});

test("a KPI keeps its id when others come before it, and when it gets figures", () => {
  const [, second] = kpiIds([kpi("論文数"), kpi("特許数")]);
  expect(kpiIds([kpi("特許数", { actuals: { "2025": 3 } }), kpi("論文数")])[0]).toBe(second);
});

test("KPIs of one name differ by stage, PJ or group, and else by number", () => {
  const kpis = [kpi("論文数"), kpi("論文数", { stage: "outcome" }), kpi("論文数", { group: "基礎" }), kpi("論文数")];
  expect(new Set(kpiIds(kpis)).size).toBe(4);
  expect(kpiIds(kpis)[3]).toBe(`${kpiIds(kpis)[0]}-2`);
});
