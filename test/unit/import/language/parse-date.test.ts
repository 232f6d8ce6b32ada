import { expect, test } from "vitest";
import { parseDate } from "../../../../src/import/language/parse-date.ts";

test.each([
  ["令和７年６月 13 日閣議決定", "2025-06-13"],
  ["令和元年５月１日", "2019-05-01"],
  ["平成31年４月30日", "2019-04-30"],
  ["2024 年６月 28 日本部決定", "2024-06-28"],
  ["令和４年９月策定", "2022-09"],
  ["令和７年 6 月 1 3 日", "2025-06-13"],
])("%s", (printed, date) => {
  expect(parseDate(printed)).toBe(date);
});

test.each(["令和７年13月１日", "令和７年２月 30 日", "６月13日", "令和百年６月１日"])("%s is no date", (printed) => {
  expect(parseDate(printed)).toBeUndefined();
});
