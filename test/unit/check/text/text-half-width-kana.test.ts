import { expect, test } from "vitest";
import { textHalfWidthKana } from "../../../../src/check/text/text-half-width-kana.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test.each([
  ["ｶﾞﾝの研究である。", 'half-width katakana "ｶﾞﾝ", full-width "ガン"'],
  ["ガンの研究である。", undefined],
])("%s", (background, message) => {
  const found = message === undefined ? [] : [`text-half-width-kana sample-research background: ${message}`];
  expect(foundBy(textHalfWidthKana, aDataset([aProgram({ background })]))).toEqual(found);
});
