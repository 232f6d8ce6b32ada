import { expect, test } from "vitest";
import { textDigits } from "../../../../src/check/text/text-digits.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test.each([
  ["令和7年度の研究である。", 'a single digit in half-width: "和7"'],
  ["（3つの柱）である。", 'a single digit in half-width: "（3"'],
  ["令和１１年度の研究である。", 'a figure in full-width: "１１"'],
  ["２．５倍である。", 'a figure in full-width: "２．５"'],
  ["令和７年６月13日に44例を得た。", undefined],
  ["TM5614とCOVID-19、第Ⅲ相、2.5倍、Top1％、IL-6、mRNA5種。", undefined],
])("%s", (background, message) => {
  const found = message === undefined ? [] : [`text-digits sample-research background: ${message}`];
  expect(foundBy(textDigits, aDataset([aProgram({ background })]))).toEqual(found);
});
