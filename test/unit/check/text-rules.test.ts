import { expect, test } from "vitest";
import { textDigits, textFullStop, textHalfWidthKana, textLength, textPolite } from "../../../src/check/text-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aKpi } from "./a-kpi.ts";
import { aTopic } from "./a-topic.ts";
import { foundBy } from "./found-by.ts";

test("texts shorter or longer than their place are found, spaces not counted", () => {
  const program = aProgram({
    background: "背".repeat(100),
    goal: "目 ".repeat(10),
    scope: [
      { title: "標本", summary: "短い" },
      { title: "標本", summary: "字".repeat(90) },
    ],
    new: [aTopic({ summary: "字".repeat(121), use: "字".repeat(20), point: "字".repeat(34) })],
  });
  expect(foundBy(textLength, aDataset([program]))).toEqual([
    "text-length sample-research scope[0].summary: summary has 2 characters, not 30 to 90",
    "text-length sample-research new[0].summary: summary has 121 characters, not 40 to 120",
    "text-length sample-research new[0].point: point has 34 characters, not 45 to 60",
  ]);
});

test("background and goal are measured together", () => {
  expect(foundBy(textLength, aDataset([aProgram({ background: "背".repeat(300), goal: "目".repeat(71) })]))).toEqual([
    "text-length sample-research background: background and goal have together 371 characters, not 110 to 370",
  ]);
});

test("sentences without 。 and lines with it are found", () => {
  const program = aProgram({
    background: "背景である",
    scope: [{ title: "標本", summary: "標本の収集。" }],
    kpis: [aKpi({ kind: "qualitative", target: undefined, text: "件数を増やす" }), aKpi({ text: "５件" })],
    continuing: [aTopic({ summary: "標本を探す。", use: "役立てる", point: "標本の探索" })],
    notes: { new: "該当なし（継続を優先）。" },
    related: [{ name: "文部科学省", relation: "基礎を受け持つ。" }],
  });
  expect(foundBy(textFullStop, aDataset([program])).map((line) => line.split(":")[0])).toEqual([
    "text-full-stop sample-research background",
    "text-full-stop sample-research scope[0].summary",
    "text-full-stop sample-research kpis[0].text",
    "text-full-stop sample-research continuing[0].use",
  ]);
});

test("English texts have twice the characters, end with an English full stop, and no rule of Japanese is for them", () => {
  const program = aProgram({
    background: "b".repeat(700),
    goal: `${"g".repeat(38)}.`,
    scope: [{ title: "Samples", summary: `${"s".repeat(60)}.` }],
    new: [aTopic({ summary: `${"s".repeat(238)} (1).`, use: `${"u".repeat(161)}!`, point: "In 令和7年 it is です" })],
  });
  const dataset = aDataset([program], { language: "en" });
  expect([...foundBy(textLength, dataset), ...foundBy(textFullStop, dataset)]).toEqual([
    "text-length sample-research new[0].summary: summary has 242 characters, not 40 to 240",
    "text-length sample-research new[0].use: use has 162 characters, not 20 to 160",
    "text-length sample-research new[0].point: point has 12 characters, not 45 to 120",
    'text-full-stop sample-research background: a sentence ends without .: "…bbbbbbbb"',
    'text-full-stop sample-research scope[0].summary: a line ends with .: "…sssssss."',
  ]);
  expect([...foundBy(textPolite, dataset), ...foundBy(textDigits, dataset)]).toEqual([]);
});

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

test.each([
  ["ｶﾞﾝの研究である。", 'half-width katakana "ｶﾞﾝ", full-width "ガン"'],
  ["ガンの研究である。", undefined],
])("%s", (background, message) => {
  const found = message === undefined ? [] : [`text-half-width-kana sample-research background: ${message}`];
  expect(foundBy(textHalfWidthKana, aDataset([aProgram({ background })]))).toEqual(found);
});

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

const english = (program: Parameters<typeof aProgram>[0]) => ({
  ...aDataset([aProgram(program)]),
  language: "en" as const,
});

test("texts in English are held to what English texts are", () => {
  const dataset = english({
    background: "a".repeat(400),
    goal: "Funded teams share what they find",
    scope: [{ title: "Sampling", summary: "Samples are taken in every estuary, and sent to one laboratory." }],
    related: [{ name: "Harbours", relation: "They lend the boats (and crews.)" }],
  });
  expect(foundBy(textLength, dataset)).toEqual([]);
  expect(foundBy(textFullStop, dataset)).toEqual([
    'text-full-stop sample-research background: a sentence ends without .: "…aaaaaaaa"',
    'text-full-stop sample-research goal: a sentence ends without .: "…hey find"',
    'text-full-stop sample-research scope[0].summary: a line ends with .: "…oratory."',
  ]);
});

test("rules of Japanese texts are not held against English ones, where no figure is full-width", () => {
  const dataset = english({ background: "In 7 years です。", goal: "１２ towns and ｶﾞﾝ." });
  expect([textPolite, textHalfWidthKana].flatMap((rule) => foundBy(rule, dataset))).toEqual([]);
  expect(foundBy(textDigits, dataset)).toEqual(['text-digits sample-research goal: a figure in full-width: "１２"']);
});
