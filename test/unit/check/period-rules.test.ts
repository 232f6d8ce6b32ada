import { expect, test } from "vitest";
import { kpiPeriodOver, periodReversed } from "../../../src/check/period-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aKpi } from "./a-kpi.ts";
import { aTopic } from "./a-topic.ts";
import { foundBy } from "./found-by.ts";

test("periods that end before they start are found in KPIs and topics", () => {
  const period = { from: 2029, to: 2025 };
  const program = aProgram({
    kpis: [aKpi({ period: { from: 2025, to: 2025 } }), aKpi({ period })],
    continuing: [aTopic({ period: { from: 2025 } }), aTopic({ period })],
  });
  expect(foundBy(periodReversed, aDataset([program]))).toEqual([
    "period-reversed sample-research kpis[1].period: the period starts in 2029 and ends in 2025: 標本の件数",
    "period-reversed sample-research continuing[1].period: the period starts in 2029 and ends in 2025: 標本の探索",
  ]);
});

test("a KPI whose period ended before the edition's fiscal year is found", () => {
  const kpis = [{ to: 2025 }, { to: 2026 }, { from: 2020 }].map((period) => aKpi({ period }));
  expect(foundBy(kpiPeriodOver, aDataset([aProgram({ kpis })]))).toEqual([
    "kpi-period-over sample-research kpis[0].period: the period ended with fiscal year 2025, this edition is for 2026: 標本の件数",
  ]);
});
