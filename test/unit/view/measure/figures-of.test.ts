import { expect, test } from "vitest";
import type { Program } from "../../../../src/model/program.ts";
import { workbookViewOf } from "../../../../src/view/workbook/workbook-view-of.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const initial = { "2024": 100, "2025": 200 };
const viewOf = (...budgets: Partial<Program["budget"]>[]) => {
  const programs = budgets.map((budget, index) =>
    aProgram({ id: `p${index}`, no: index + 1, budget: { initial, ...budget } }),
  );
  return workbookViewOf(aDataset(programs), null);
};

test("a request stands against the current year's initial budget, and leaves its change against the year before alone", () => {
  const [row] = viewOf({ request: { "2026": 150 } }).programs;
  expect(row).toMatchObject({ change: 100, request: { amount: 150, change: -50, rate: -0.25 }, filled: "要求のみ" });
});

test("an assessment is compared with the current year and with its request", () => {
  const [row] = viewOf({ request: { "2026": 400 }, assessment: { "2026": 300 } }).programs;
  expect(row).toMatchObject({ assessment: { change: 100, rate: 0.5 }, cut: { change: -100, rate: -0.25 } });
  expect(row?.filled).toBe("記入済");
});

test("0 is a request, and no request is none", () => {
  const [zero, none] = viewOf({ request: { "2026": 0 } }, {}).programs;
  expect(zero?.request).toEqual({ amount: 0, change: -200, rate: "皆減" });
  expect([none?.request, none?.filled]).toEqual([{ amount: null, change: null, rate: null }, "未記入"]);
});

test("a total counts what is filled in, and is compared only when all are", () => {
  const some = viewOf({ request: { "2026": 250 } }, {}).totals.request.alone;
  expect(some).toEqual({ amount: 250, change: null, rate: null, filled: "2事業中1事業" });
  const all = viewOf({ request: { "2026": 250 } }, { request: { "2026": 250 } }).totals.request.alone;
  expect(all).toEqual({ amount: 500, change: 100, rate: 0.25, filled: "2事業中2事業" });
});

test("assessments are compared with requests only when all of both are there", () => {
  const both = { request: { "2026": 250 }, assessment: { "2026": 200 } };
  expect(viewOf(both, both).totals.cut.alone).toEqual({ change: -100, rate: -0.2 });
  expect(viewOf(both, { assessment: { "2026": 1 } }).totals.cut.alone).toEqual({ change: null, rate: null });
});

test("notes say of which programmes figures are missing", () => {
  expect(viewOf({}).notes.join("")).not.toContain("要求");
  const { notes } = viewOf({ request: { "2026": 250 } }, {});
  expect(notes).toContain("要求額は令和８年度のものであり、その増減は令和７年度当初予算額に対するものである。");
  expect(notes.join("")).toContain("2事業のうち1事業に記入がある");
  expect(notes.join("")).not.toContain("査定額は");
});
