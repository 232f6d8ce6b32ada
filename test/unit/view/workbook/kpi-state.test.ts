import { expect, test } from "vitest";
import { standard } from "../../../../src/words/paper-words.ts";
import type { Target } from "../../../../src/model/kpi.ts";
import { kpiAchievement } from "../../../../src/view/workbook/kpi-achievement.ts";
import { kpiState } from "../../../../src/view/workbook/kpi-state.ts";

function stateOf(target: Target | undefined, actuals: Record<string, number | null>, years: number | null = 5) {
  return kpiState({ ...kpiAchievement({ actuals, target }), actuals, target, years }, standard.ja).state;
}

const sum: Target = { value: 10, comparator: "=", cumulative: true };

test("a sum over the period is held against the years reported", () => {
  expect(stateOf(sum, { "2025": 2 })).toBe("順調");
  expect(stateOf(sum, { "2025": 2, "2026": 1 })).toBe("遅れ");
  expect(stateOf(sum, { "2025": 2, "2026": 8 })).toBe("達成");
});

test("other targets are on course from 80 percent on", () => {
  expect([8, 7].map((actual) => stateOf({ value: 10, comparator: ">=" }, { "2025": actual }))).toEqual([
    "順調",
    "遅れ",
  ]);
  expect([5, 6].map((actual) => stateOf({ value: 4, comparator: "<=" }, { "2025": actual }))).toEqual(["順調", "遅れ"]);
  expect(stateOf(sum, { "2025": 7 }, null)).toBe("遅れ");
});

test("0 is not begun, unless 0 is the aim; nothing reported is nothing said", () => {
  expect(stateOf(sum, { "2025": 0 })).toBe("未着手");
  expect(stateOf({ value: 3, comparator: "<=" }, { "2025": 0 })).toBe("達成");
  expect(stateOf(sum, { "2025": null })).toBeNull();
  expect(stateOf(undefined, { "2025": 1 })).toBeNull();
});
