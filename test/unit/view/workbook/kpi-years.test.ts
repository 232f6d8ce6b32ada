import { expect, test } from "vitest";
import type { Kpi } from "../../../../src/model/kpi.ts";
import { kpiYears } from "../../../../src/view/workbook/kpi-years.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const kpi: Kpi = { stage: "output", kind: "quantitative", indicator: "件数", source: { from: 1, to: 1 } };
const target = { value: 1, comparator: "=", unit: "件" } as const;
const years = (kpis: Kpi[]) => kpiYears([aProgram({ kpis })], 2025);

test("a column for each year of a target's period from the current year on", () => {
  expect(years([{ ...kpi, target, period: { from: 2024, to: 2027 } }])).toEqual(["2025", "2026", "2027"]);
});

test("a phase that is over needs columns for what was reported, and for what is still to be reported", () => {
  const period = { from: 2020, to: 2024 };
  expect(years([{ ...kpi, target, period }])).toEqual(["2025"]);
  expect(years([{ ...kpi, target, period, actuals: { "2024": 3 } }])).toEqual(["2024", "2025"]);
});

test("a target to be reached by a year needs that year", () => {
  expect(years([{ ...kpi, target, period: { to: 2027 } }])).toEqual(["2025", "2026", "2027"]);
});

test("without KPIs nothing is asked for; without targets only the current year", () => {
  expect(years([])).toEqual([]);
  expect(years([kpi])).toEqual(["2025"]);
});
