import { expect, test } from "vitest";
import { textPolite } from "../../../../src/check/text/text-polite.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test.each([
  ["研究を進めます。", 'polite style: "研究を進めます"'],
  ["必要です、と述べた。", 'polite style: "必要です"'],
  ["重要ですが、難しい。", 'polite style: "重要です"'],
  ["ますます重要である。", undefined],
  ["研究を進める。", undefined],
])("%s", (background, message) => {
  const found = message === undefined ? [] : [`text-polite sample-research background: ${message}`];
  expect(foundBy(textPolite, aDataset([aProgram({ background })]))).toEqual(found);
});
