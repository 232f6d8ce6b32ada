import { expect, test } from "vitest";
import { type Kpi, kpiIds, Target } from "../../../src/model/kpi.ts";

test.each([
  [{ value: 1e15 }, true],
  [{ value: -1e308 }, false],
  [{ value: 1, max: 1e16 }, false],
  [{ value: 1, cumulative: 1e16 }, false],
  [{ value: 1, cumulative: true }, true],
])("%j is a target that Excel can hold: %s", (figures, isTarget) => {
  expect(Target.safeParse({ comparator: "=", ...figures }).success).toBe(isTarget);
});

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
