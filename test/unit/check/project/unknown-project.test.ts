import { expect, test } from "vitest";
import { unknownProject } from "../../../../src/check/project/unknown-project.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aKpi } from "../a-kpi.ts";
import { aTopic } from "../a-topic.ts";
import { foundBy } from "../found-by.ts";

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
