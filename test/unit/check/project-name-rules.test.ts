import { expect, test } from "vitest";
import { formerProjectName, printedProjects } from "../../../src/check/project-name-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aKpi } from "./a-kpi.ts";
import { aTopic } from "./a-topic.ts";
import { foundBy } from "./found-by.ts";

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

test("a former name is found on the head, and once for each list of headings", () => {
  const projects = [{ id: "pj1", no: 1, name: "感染症", aliases: [], formerNames: ["疾患基礎研究"] }];
  const program = aProgram({
    printedProjects: ["疾患基礎研究 PJ"],
    kpis: [
      aKpi({ group: "疾患基礎研究PJ（令和２～６年度）" }),
      aKpi({ group: "疾患基礎研究PJ（令和２～６年度）" }),
      aKpi(),
    ],
    results: [aTopic({ group: "疾患基礎研究に学ぶ" }), aTopic({ group: "感染症" })],
    new: [aTopic({ group: "疾患基礎研究" })],
  });
  expect(foundBy(formerProjectName, aDataset([program], { projects })).map((line) => line.split(":")[0])).toEqual([
    "project-name-former sample-research printedProjects[0]",
    "project-name-former sample-research kpis[0].group",
    "project-name-former sample-research new[0].group",
  ]);
});
