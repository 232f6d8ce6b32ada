import { expect, test } from "vitest";
import { parseDate, parsePeriod } from "../../../../src/import/language/parse-time.ts";

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

test.each([
  ["令和３～５年度", { from: 2021, to: 2023 }],
  ["令和３年度～令和７年度", { from: 2021, to: 2025 }],
  ["平成 24～令和 7 年", { from: 2012, to: 2025 }],
  ["平成 31／令和元～３年度", { from: 2019, to: 2021 }],
  ["令和元～５年度終了", { from: 2019, to: 2023 }],
  ["令和７～令和９年度予定", { from: 2025, to: 2027 }],
  ["2025～2029 年度累計", { from: 2025, to: 2029 }],
  ["Ｒ７〜９年度", { from: 2025, to: 2027 }],
  ["令和７年度～", { from: 2025 }],
  ["令和６年度終了課題", { to: 2024 }],
  ["令和８年度末までに", { to: 2026 }],
  ["2028 年まで", { to: 2028 }],
  ["令和７年度", { from: 2025, to: 2025 }],
  ["令和７年度継続中", {}],
])("%s", (printed, years) => {
  const { text, ...found } = parsePeriod(printed) ?? {};
  expect(found).toEqual(years);
  expect(text?.replace(/\s/g, "")).toBe(printed.replace(/\s/g, ""));
});

test.each(["若手枠", "PJ①", "令和７年度公募の結果", "令和９～５年度", "５年間", "第３期", "", "昭和百年"])(
  "%s is no period",
  (printed) => {
    expect(parsePeriod(printed)).toBeUndefined();
  },
);
