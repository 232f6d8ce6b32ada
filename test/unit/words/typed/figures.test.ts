import { expect, test } from "vitest";
import {
  amountReadings,
  choiceReadings,
  figureReadings,
  idReadings,
  rangeReadings,
  yesOrNo,
} from "../../../../src/words/typed/figures.ts";

/** An amount as it is typed, and all that it can mean in thousand yen. */
const amounts: readonly (readonly [text: string, readings: readonly number[]])[] = [
  ["２９７３１０７", [2973107]],
  ["2,973,107", [2973107]],
  ["２，９７３，１０７", [2973107]],
  ["2,973,107千円", [2973107]],
  ["2 973 107", []],
  ["2973百万円", [2973000]],
  ["29億円", [2900000]],
  ["1.2億円", [120000]],
  ["1億2千万円", [120000]],
  ["３兆円", [3000000000]],
  ["１２３４万円", [12340]],
  ["63,480円", [63.48]],
  ["63,000円", [63]],
  ["2千5百万円", []],
  ["▲50,000", [-50000]],
  ["△50,000千円", [-50000]],
  ["−50,000", [-50000]],
  ["-0", [0]],
  ["（50,000）", [50000, -50000]],
  ["「1,234」", [1234]],
  ["“1,234千円”", [1234]],
  ["29億", [2900000, 2900000000]],
  ["¥63,480,000", [63480, 63480000]],
  ["1,5", [1.5, 15]],
  ["1.234", [1.234, 1234]],
  ["12,34", [12.34, 1234]],
  ["1.5", [1.5]],
  ["1,234,5", []],
  ["1.234.567", []],
  ["010", []],
  ["約100", []],
  ["100程度", []],
  ["12345678901234567", []],
  ["未定", []],
  ["", []],
];

test.each(amounts)("the amount %s", (text, readings) => {
  expect(amountReadings(text)).toEqual(readings);
});

test.each([
  ["１．５", [1.5]],
  ["1.234", [1.234]],
  ["1,234.5", [1234.5]],
  ["▲2.5", [-2.5]],
  ["1,5", [1.5, 15]],
  ["1,234", [1234]],
  ["50％", []],
  ["50千円", []],
])("the figure %s, which may have decimals", (text, readings) => {
  expect(figureReadings(text, true)).toEqual(readings);
});

test.each([
  ["はい", [true]],
  ["○", [true]],
  ["〇", [true]],
  ["有", [true]],
  ["Ｙｅｓ", [true]],
  ["いいえ", [false]],
  ["×", [false]],
  ["無", [false]],
  ["たぶん", []],
  ["1", []],
])("%s as yes or no", (text, readings) => {
  expect(yesOrNo(text)).toEqual(readings);
});

test.each([
  ["Ｏｕｔｐｕｔ", ["output"]],
  ["「outcome」", ["outcome"]],
  ["out", []],
])("%s as a choice", (text, readings) => {
  expect(choiceReadings(text, ["output", "outcome"])).toEqual(readings);
});

test.each([
  ["＞＝", ">="],
  ["≧", ">="],
  ["以上", ">="],
  ["≦", "<="],
  ["＝", "="],
  ["Ａｂｏｕｔ", "about"],
])("%s as a sign of comparison", (text, reading) => {
  expect(choiceReadings(text, ["=", ">=", "<=", "range", "about"])).toEqual([reading]);
});

test("choices are read without brackets and spaces", () => {
  expect(choiceReadings("（案）", ["案", "委員限り"])).toEqual(["案"]);
  expect(choiceReadings("委員　限り", ["案", "委員限り"])).toEqual(["委員限り"]);
});

test.each([
  ["ｐｊ１", ["pj1"]],
  ["PJ1", ["pj1"]],
  ["ｓａｍｐｌｅ－ｄｒｕｇ", ["sample-drug"]],
  ["pj_1", []],
  ["医薬品", []],
])("%s as an id", (text, readings) => {
  expect(idReadings(text)).toEqual(readings);
});

test("a range is two whole numbers", () => {
  expect(rangeReadings("１２０～１３５")).toEqual([{ from: 120, to: 135 }]);
  expect(rangeReadings("120")).toEqual([]);
});
