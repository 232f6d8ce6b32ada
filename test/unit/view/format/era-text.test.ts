import { standard } from "../../../../src/words/paper-words.ts";
import { expect, test } from "vitest";
import { listNumber, dateText, fiscalYearLabel, yearRange } from "../../../../src/view/format/era-text.ts";

test.each([
  [2018, "平成30年度"],
  [2019, "令和元年度"],
  [2025, "令和７年度"],
  [2028, "令和10年度"],
])("fiscal year %i is %s in running text", (year, label) => {
  expect(fiscalYearLabel(year, "text", standard.ja)).toBe(label);
});

test("tables set single digits half-width", () => {
  expect(fiscalYearLabel(2025, "table", standard.ja)).toBe("令和7年度");
});

test.each([
  ["2025-07-16", "令和７年７月16日"],
  ["2023-03", "令和５年３月"],
  ["2019-04-30", "平成31年４月30日"],
  ["2019-05-01", "令和元年５月１日"],
  ["2019-05", "令和元年５月"],
])("%s is %s", (iso, text) => {
  expect(dateText(iso, standard.ja)).toBe(text);
});

test.each([
  [{ from: 2025, to: 2029 }, "令和7～11年度"],
  [{ from: 2017, to: 2020 }, "平成29～令和2年度"],
  [{ from: 2025, to: 2025 }, "令和7年度"],
  [{ from: 2025 }, "令和7年度～"],
  [{ to: 2025 }, "～令和7年度"],
  [{ text: "当面" }, ""],
])("%o is %s", (period, text) => {
  expect(yearRange(period, standard.ja)).toBe(text);
});

test("numbers are circled as far as Unicode goes", () => {
  expect([1, 20, 21, 35, 36, 50, 51].map((no) => listNumber(no, standard.ja))).toEqual([
    "①",
    "⑳",
    "㉑",
    "㉟",
    "㊱",
    "㊿",
    "(51)",
  ]);
});
