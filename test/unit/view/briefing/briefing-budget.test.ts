import { expect, test } from "vitest";
import { budgetOf } from "../../../../src/view/briefing/briefing-budget.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const view = (program: ReturnType<typeof aProgram>) => budgetOf(aDataset([program]), program);

test("a programme of one PJ gives it the whole amount, and every PJ has a row", () => {
  const { split, splitNote } = view(aProgram());
  expect(split?.rows.map((row) => row.text)).toEqual(["900", "0", "0"]);
  expect([split?.total, splitNote]).toEqual(["900", null]);
});

test("a published split is shown over all PJs", () => {
  const budget = { initial: { "2025": 900 }, byProject: { "2025": { pj1: 500, pj3: 400 } } };
  const { split } = view(aProgram({ projects: ["pj1", "pj3"], budget }));
  expect(split?.rows.map((row) => row.amount)).toEqual([500, 0, 400]);
});

test("without a published split there is no estimate but a note", () => {
  const { split, splitNote } = view(aProgram({ projects: ["pj1", "pj3"] }));
  expect([split, splitNote]).toEqual([null, "PJ別の内訳は公表されていない。"]);
});

test("no figure is － and never 0", () => {
  const budget = view(aProgram({ budget: { initial: { "2023": null, "2024": null, "2025": null } } }));
  expect(budget.years.map((year) => [year.text, year.change, year.rate])).toEqual(Array(3).fill(["－", "－", "－"]));
  expect([budget.hasFigures, budget.split]).toEqual([false, null]);
});

test("a request stands beside the current year with its own change", () => {
  const { request } = view(aProgram({ budget: { initial: { "2025": 900 }, request: { "2026": 810 } } }));
  const planned = { label: "令和８年度要求額", year: "令和8年度", name: "要求額" };
  expect(request).toEqual({ ...planned, text: "810", change: "▲90", rate: "▲10.0％" });
});

test("an assessment is held against the current year's initial budget too, not against the request", () => {
  const budget = { initial: { "2025": 900 }, request: { "2026": 1000 }, assessment: { "2026": 990 } };
  const { assessment, requestReason } = view(aProgram({ budget }));
  expect([assessment?.label, assessment?.change, requestReason]).toEqual(["令和８年度査定額", "90", null]);
});

test("a request of another year is not this edition's", () => {
  const budget = { initial: { "2025": 900 }, request: { "2025": 1 }, requestReason: { "2025": "古い理由" } };
  const { request, requestReason } = view(aProgram({ budget }));
  expect([request, requestReason]).toEqual([null, null]);
});
