import { expect, test } from "vitest";
import { nameKey } from "../../../src/model/name-key.ts";

test("width, dashes, spaces and case do not count", () => {
  const spellings = ["Ａ－Ｂ 標本ｼﾘｰｽﾞ", "A-B標本シリーズ", "a‐b　標本 シリーズ", "A−B標本シリーズ"];
  expect(new Set(spellings.map(nameKey))).toEqual(new Set(["a-b標本シリーズ"]));
});

test("a long vowel is no dash", () => {
  expect(nameKey("データ")).toBe("データ");
});
