import { expect, test } from "vitest";
import { eraDate, eraYear, fiscalYearLabel } from "../../../../src/view/format/era-year.ts";

test.each([
  [2018, "平成30年度"],
  [2019, "令和元年度"],
  [2025, "令和７年度"],
  [2028, "令和10年度"],
])("fiscal year %i is %s in running text", (year, label) => {
  expect(fiscalYearLabel(year, "text")).toBe(label);
});

test("tables set single digits half-width", () => {
  expect(eraYear(2025, "table")).toBe("令和7");
});

test.each([
  ["2025-07-16", "令和７年７月16日"],
  ["2023-03", "令和５年３月"],
  ["2019-04-30", "平成31年４月30日"],
  ["2019-05-01", "令和元年５月１日"],
])("%s is %s", (iso, text) => {
  expect(eraDate(iso)).toBe(text);
});
