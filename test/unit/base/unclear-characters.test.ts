import { expect, test } from "vitest";
import { unclearCharacters } from "../../../src/base/unclear-characters.ts";

test.each([
  ["a private character", "\ue000"],
  ["a private character of another plane", "\u{f0000}"],
  ["what stands for a lost character", "\ufffd"],
  ["a control character", "\u0085"],
  ["a blank of Korean", "\u3164"],
  ["a place of a picture", "\ufffc"],
  ["a radical that looks like no ideograph", "⺩"],
])("%s is told", (_, found) => {
  expect(unclearCharacters(`𠮷の${found}字`)).toEqual([{ at: 3, found }]);
});

test("ordinary text, variants and emoji have no unclear character", () => {
  expect(unclearCharacters("令和７年度　葛\u{e0100}城👩\u200d🔬\n\t①Ⅱ㎏ﾃｽﾄ")).toEqual([]);
});

test("what is folded is not told as unclear", () => {
  expect(unclearCharacters("転倒\u202eの予測と⻑期")).toEqual([]);
});

test("a turn of direction that is left in a text of Hebrew is unclear", () => {
  expect(unclearCharacters("\u202eשלום")).toEqual([{ at: 0, found: "\u202e" }]);
});
