import { expect, test } from "vitest";
import { japaneseYear } from "../../../../src/words/form/japanese-year.ts";

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
