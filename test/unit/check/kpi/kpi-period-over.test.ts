import { expect, test } from "vitest";
import { kpiPeriodOver } from "../../../../src/check/kpi/kpi-period-over.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aKpi } from "../a-kpi.ts";
import { foundBy } from "../found-by.ts";

test("a KPI whose period ended before the edition's fiscal year is found", () => {
  const kpis = [{ to: 2025 }, { to: 2026 }, { from: 2020 }].map((period) => aKpi({ period }));
  expect(foundBy(kpiPeriodOver, aDataset([aProgram({ kpis })]))).toEqual([
    "kpi-period-over sample-research kpis[0].period: the period ended with fiscal year 2025, this edition is for 2026: 標本の件数",
  ]);
});
