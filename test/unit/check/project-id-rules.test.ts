import { expect, test } from "vitest";
import { foreignProject, unknownProject } from "../../../src/check/project-id-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aKpi } from "./a-kpi.ts";
import { aTopic } from "./a-topic.ts";
import { foundBy } from "./found-by.ts";

test("a PJ id that no PJ has is found wherever it stands", () => {
  const program = aProgram({
    projects: ["pj1", "pj9"],
    kpis: [aKpi({ project: "pj8" })],
    new: [aTopic({ projects: ["pj1", "pj7"] })],
    budget: { initial: { "2025": 1 }, byProject: { "2025": { pj6: 1 } } },
  });
  expect(foundBy(unknownProject, aDataset([program]))).toEqual([
    'project-unknown sample-research projects[1]: there is no PJ "pj9"',
    'project-unknown sample-research kpis[0].project: there is no PJ "pj8"',
    'project-unknown sample-research new[0].projects[1]: there is no PJ "pj7"',
    'project-unknown sample-research budget.byProject.2025.pj6: there is no PJ "pj6"',
  ]);
});

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
