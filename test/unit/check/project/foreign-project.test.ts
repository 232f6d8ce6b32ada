import { expect, test } from "vitest";
import { foreignProject } from "../../../../src/check/project/foreign-project.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aKpi } from "../a-kpi.ts";
import { aTopic } from "../a-topic.ts";
import { foundBy } from "../found-by.ts";

test("KPIs, topics and splits of PJs that the programme is not in are found", () => {
  const program = aProgram({
    projects: ["pj1"],
    kpis: [aKpi({ project: "pj2" }), aKpi({ project: "pj1" })],
    results: [aTopic({ projects: ["pj3"] })],
    budget: { initial: { "2025": 1 }, byProject: { "2025": { pj1: 1, pj2: 0 } } },
  });
  expect(foundBy(foreignProject, aDataset([program]))).toEqual([
    "project-foreign sample-research kpis[0].project: this KPI belongs to pj2, but the programme is in pj1",
    "project-foreign sample-research results[0].projects[0]: this topic belongs to pj3, but the programme is in pj1",
    "split-project sample-research budget.byProject.2025.pj2: this split belongs to pj2, but the programme is in pj1",
  ]);
});
