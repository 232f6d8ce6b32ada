import { expect, test } from "vitest";
import { WorkbookView } from "../../../../src/view/workbook/workbook-view.ts";
import { workbookViewOf } from "../../../../src/view/workbook/workbook-view-of.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const own = aProgram({ id: "own", no: 1, name: "単独事業" });
const split = aProgram({
  id: "split",
  no: 2,
  name: "内訳公表事業",
  projects: ["pj1", "pj3"],
  budget: { initial: { "2023": 50, "2024": 60, "2025": 70 }, byProject: { "2025": { pj1: 40, pj3: 30 } } },
});
const whole = aProgram({
  id: "whole",
  no: 3,
  name: "内訳非公表事業",
  projects: ["pj1", "pj2"],
  budget: { initial: { "2023": null, "2024": null, "2025": 5 } },
});
const dataset = aDataset([own, split, whole]);
const [pj1 = null] = dataset.projects;

test("a PJ has three kinds of total", () => {
  const { totals } = workbookViewOf(dataset, pj1);
  expect(totals).toMatchObject({
    alone: { "2023": 1000, "2024": 1200, "2025": 900 },
    splitKnown: 900 + 40,
    includingRelisted: { "2023": 1050, "2024": 1260, "2025": 975 },
    change: { alone: -300, includingRelisted: -285 },
    rate: { alone: -0.25, includingRelisted: -285 / 1260 },
    share: 1,
  });
});

test("the overview counts every programme once", () => {
  const { totals, programs } = workbookViewOf(dataset, null);
  expect(totals.alone).toEqual({ "2023": 1050, "2024": 1260, "2025": 975 });
  expect(programs.map((row) => row.mark)).toEqual(["", "", ""]);
});

test("programmes of several PJs are marked, their part is known only where published", () => {
  const { programs } = workbookViewOf(dataset, pj1);
  expect(programs.map((row) => [row.mark, row.part])).toEqual([
    ["", 900],
    ["（再掲）", 40],
    ["（再掲）", null],
  ]);
});

test("shares are of the money known to belong to a PJ, in the overview of all money", () => {
  const shares = (project: typeof pj1) => workbookViewOf(dataset, project).programs.map((row) => row.share);
  expect(shares(pj1)).toEqual([900 / 940, 40 / 940, null]);
  expect(shares(null)).toEqual([900 / 975, 70 / 975, 5 / 975]);
});

test("the PJs of the overview add up to more than the grand total by what is relisted", () => {
  expect(workbookViewOf(dataset, null).projectSums).toEqual({
    alone: { "2023": 1000, "2024": 1200, "2025": 900 },
    splitKnown: 900 + 40 + 30,
    includingRelisted: { "2023": 1100, "2024": 1320, "2025": 1050 },
    duplicated: { "2023": 50, "2024": 60, "2025": 75 },
  });
});

test("a view has exactly the fields that its schema promises to templates", () => {
  for (const project of [null, pj1]) {
    const view = workbookViewOf(dataset, project);
    expect(WorkbookView.parse(view)).toEqual(view);
  }
});

test("only true notes are printed", () => {
  expect(workbookViewOf(aDataset([own]), pj1).notes).toEqual(["金額は各年度の当初予算額である。"]);
  expect(workbookViewOf(dataset, pj1).notes).toHaveLength(5);
});
