import { expect, test } from "vitest";
import { parseQuestion } from "../../../../src/view/measure/parse-question.ts";

test.each([
  ["2,973,107", 2973107, false],
  ["２，９７３，１０７千円", 2973107, false],
  ["▲50,000", -50000, false],
  ["△50000", -50000, false],
  ["−50,000", -50000, false],
  ["19.5％", 19.5, true],
  ["▲0.6％", -0.6, true],
])("%s is a figure", (typed, value, isPercent) => {
  expect(parseQuestion(typed)).toMatchObject({ value, isPercent });
});

test("words are none, but for 皆増 and 皆減", () => {
  expect(parseQuestion("cancer")).toBeNull();
  expect(parseQuestion("PJ1_医薬品.xlsx")).toBeNull();
  expect(parseQuestion("皆増")).toMatchObject({ value: null });
});
