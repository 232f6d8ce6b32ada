import { standard } from "../../../../src/words/paper-words.ts";
import { expect, test } from "vitest";
import {
  circledNumber,
  dateText,
  fiscalYearLabel,
  japaneseYear,
  yearRange,
} from "../../../../src/view/format/era-text.ts";

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

test("days around each era's first one, and one of each month from 1900 on, have the year of Node's own calendar", () => {
  const calendar = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });
  const months = Array.from({ length: 12 * 160 }, (_, index) => Date.UTC(1900, index, 1));
  const starts = ["1912-07-30", "1926-12-25", "1989-01-08", "2019-05-01"].map((day) => Date.parse(day));
  const around = starts.flatMap((start) => [-2, -1, 0, 1].map((days) => start + days * 86_400_000));
  const days = [...months, ...around].map((time) => new Date(time));
  const differing = days.filter((day) => {
    const { era, year } = japaneseYear(day);
    return `${era}${year}年` !== calendar.format(day).replace(/(?<=\D)1年/u, "元年");
  });
  expect(differing).toEqual([]);
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
  expect([1, 20, 21, 35, 36, 50, 51].map(circledNumber)).toEqual(["①", "⑳", "㉑", "㉟", "㊱", "㊿", "(51)"]);
});
