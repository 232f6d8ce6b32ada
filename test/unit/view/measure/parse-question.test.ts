import { expect, test } from "vitest";
import { parseQuestion } from "../../../../src/view/measure/parse-question.ts";
import { standard, wordsOf } from "../../../../src/words/paper-words.ts";

test.each([
  ["2,973,107", 2973107, false],
  ["２，９７３，１０７千円", 2973107, false],
  ["▲50,000", -50000, false],
  ["△50000", -50000, false],
  ["−50,000", -50000, false],
  ["19.5％", 19.5, true],
  ["▲0.6％", -0.6, true],
])("%s is a figure", (typed, value, isPercent) => {
  expect(parseQuestion(typed, standard.ja)).toMatchObject({ value, isPercent });
});

test("words are none, but for 皆増 and 皆減", () => {
  expect(parseQuestion("cancer", standard.ja)).toBeNull();
  expect(parseQuestion("PJ1_医薬品.xlsx", standard.ja)).toBeNull();
  expect(parseQuestion("皆増", standard.ja)).toMatchObject({ value: null });
});

test.each([
  ["−50,000 thousand yen", -50000, false],
  ["3 programmes", 3, false],
  ["8 projects", 8, false],
  ["19.5%", 19.5, true],
  ["2,973,107千円", 2973107, false],
])("%s is read in English too", (typed, value, isPercent) => {
  expect(parseQuestion(typed, standard.en)).toMatchObject({ value, isPercent });
});

test("a figure in words is asked for as the papers say it", () => {
  expect(parseQuestion("New", standard.en)).toMatchObject({ text: "new", value: null });
  expect(parseQuestion("新 設", wordsOf({ words: { "figure.allNew": "新設" } }))).toMatchObject({ text: "新設" });
  expect([parseQuestion("皆増", standard.en), parseQuestion("new", standard.ja)]).toEqual([null, null]);
});
