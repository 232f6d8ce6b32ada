import { expect, test } from "vitest";
import type { Target } from "../../../../src/model/kpi.ts";
import { kpiAchievement } from "../../../../src/view/workbook/kpi-achievement.ts";

const actuals = { "2027": null, "2026": 6, "2025": 3 };
const reached = (target: Target | undefined) => kpiAchievement({ actuals, target });

test("the newest year reported is held against a target", () => {
  expect(reached({ value: 4, comparator: ">=", per: "year", cumulative: 20 })).toEqual({ actual: 6, achievement: 1.5 });
});

test("a target that is a sum is held against the sum of the years", () => {
  expect(reached({ value: 10, comparator: "=", cumulative: true })).toEqual({ actual: 9, achievement: 0.9 });
});

test("where less is better the fraction turns round", () => {
  expect(reached({ value: 3, comparator: "<=" })).toEqual({ actual: 6, achievement: 0.5 });
});

test("no target or no report is no achievement", () => {
  expect(reached(undefined)).toEqual({ actual: 6, achievement: null });
  expect(kpiAchievement({ actuals: {}, target: { value: 1, comparator: "=" } }).achievement).toBeNull();
  expect(reached({ value: 0, comparator: ">=" }).achievement).toBeNull();
});
