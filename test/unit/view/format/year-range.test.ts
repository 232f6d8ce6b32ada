import { expect, test } from "vitest";
import { yearRange } from "../../../../src/view/format/year-range.ts";

test.each([
  [{ from: 2025, to: 2029 }, "令和7～11年度"],
  [{ from: 2017, to: 2020 }, "平成29～令和2年度"],
  [{ from: 2025, to: 2025 }, "令和7年度"],
  [{ from: 2025 }, "令和7年度～"],
  [{ to: 2025 }, "～令和7年度"],
  [{ text: "当面" }, ""],
])("%o is %s", (period, text) => {
  expect(yearRange(period)).toBe(text);
});
