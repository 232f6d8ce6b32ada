import { expect, test } from "vitest";
import { parseAmount, parseMoneyUnit } from "../../../../src/import/read/read-budget.ts";

test.each([
  ["1,234,567", "千円", 1234567],
  ["１，２３４", "千円", 1234],
  ["12.5", "百万円", 12500],
  ["447億円", "千円", 44_700_000],
  ["1,500 円", "千円", undefined],
  ["2,000円", "千円", 2],
  ["－", "千円", null],
  ["なし", "千円", null],
  ["0", "千円", 0],
  ["1,23,456", "千円", undefined],
  ["約100", "千円", undefined],
])("%s in %s", (printed, unit, amount) => {
  expect(parseAmount(printed, unit)).toBe(amount);
});

test("the unit named in a label", () => {
  expect(["当初予算額（千円）", "単位：百 万 円", "予算額"].map(parseMoneyUnit)).toEqual(["千円", "百万円", undefined]);
});
