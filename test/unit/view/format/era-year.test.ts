import { expect, test } from "vitest";
import { eraYear, fiscalYearLabel } from "../../../../src/view/format/era-year.ts";

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
