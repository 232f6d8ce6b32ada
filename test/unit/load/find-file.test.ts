import { expect, test } from "vitest";
import { sameName } from "../../../src/load/find-file.ts";

const [composed, decomposed] = ["がん対策.pdf".normalize("NFC"), "がん対策.pdf".normalize("NFD")];

test("a name is known however its characters are composed, and the very same goes before one that looks the same", () => {
  expect(composed).not.toBe(decomposed);
  expect(sameName(composed, ["a.pdf", decomposed])).toBe(decomposed);
  expect(sameName(decomposed, [composed])).toBe(composed);
  expect(sameName(composed, [decomposed, composed])).toBe(composed);
});

test("other letters are another name, full-width and half-width ones too", () => {
  expect(sameName("資料1.pdf", ["資料１.pdf", "資料2.pdf"])).toBeUndefined();
  expect(sameName("ガン.pdf", ["ｶﾞﾝ.pdf"])).toBeUndefined();
});
