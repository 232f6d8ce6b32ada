import { expect, test } from "vitest";
import { toldProblem } from "../../../../src/base/problem.ts";
import type { Paper } from "../../../../src/papers/paper/paper.ts";
import { selectPapers } from "../../../../src/pipeline/plan/select-papers.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";

const { projects } = aDataset([]);

function paper(kind: string, id: string, names: readonly string[], of: readonly string[]): Paper {
  const render = () => Promise.reject(new Error("not asked for"));
  return { kind, id, names: [id, ...names], title: id, projects: of, path: id, key: () => id, render };
}

const papers = [
  paper("briefings", "cancer", ["がん研究事業", "09", "9"], ["pj1", "pj3"]),
  paper("briefings", "dementia", ["認知症研究事業", "10"], ["pj1"]),
  paper("workbooks", "pj1", ["医薬品", "医薬品PJ"], ["pj1"]),
  paper("workbooks", "overview", ["全体"], []),
];
const chosen = (selection: Parameters<typeof selectPapers>[1]) => {
  const { papers: found, problems } = selectPapers(papers, selection, projects);
  return problems.length > 0 ? problems.map((one) => toldProblem(one, "en").message) : found.map(({ id }) => id);
};

test.each([
  [{ ids: [] }, ["cancer", "dementia", "pj1", "overview"]],
  [{ ids: ["dementia", "9"] }, ["cancer", "dementia"]],
  [{ ids: ["１０"] }, ["dementia"]],
  [{ ids: ["がん研究事業"] }, ["cancer"]],
  [{ ids: ["PJ1"] }, ["pj1"]],
  [{ ids: ["医薬品"] }, ["pj1"]],
  [{ ids: ["全体"] }, ["overview"]],
  [{ ids: [], project: "pj3" }, ["cancer"]],
  [{ ids: [], project: "PJ3" }, ["cancer"]],
  [{ ids: [], project: "感染症PJ" }, ["cancer"]],
  [{ ids: [], project: "3" }, ["cancer"]],
  [{ ids: [], only: "workbooks", project: "pj1" } as const, ["pj1"]],
  [{ ids: ["cancr"] }, ['there is no programme, PJ or meeting "cancr"']],
  [{ ids: [], project: "pj9" }, ['there is no PJ "pj9"']],
  [{ ids: [], project: "pj2" }, ["pj2 holds no programme of this dataset"]],
  [{ ids: ["dementia"], only: "workbooks" } as const, ["no paper answers to all that was asked for"]],
])("%o chooses %o", (selection, expected) => {
  expect(chosen(selection)).toEqual(expected);
});
