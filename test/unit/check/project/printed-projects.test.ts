import { expect, test } from "vitest";
import { printedProjects } from "../../../../src/check/project/printed-projects.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test("a printed name that no PJ explains is found", () => {
  const program = aProgram({ printedProjects: ["医薬品 PJ", "医薬部外品 PJ"] });
  expect(foundBy(printedProjects, aDataset([program]))).toEqual([
    'project-name-unknown sample-research printedProjects[1]: no PJ is called "医薬部外品 PJ"',
  ]);
});

test("printed names that mean other PJs than the ids, or another order, are found", () => {
  const program = aProgram({ projects: ["pj1", "pj3"], printedProjects: ["感染症プロジェクト", "医薬品 PJ"] });
  expect(foundBy(printedProjects, aDataset([program]))).toEqual([
    "project-lists sample-research projects: projects are pj1, pj3, but printedProjects mean pj3, pj1",
  ]);
});
