import { expect, test } from "vitest";
import { wordPlaces, wordsLeftOut } from "../../../src/check/word-rules.ts";
import type { Edition } from "../../../src/model/dataset.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { foundBy } from "./found-by.ts";

const withWords = (words: Edition["words"], language: Edition["language"] = "ja") => ({
  ...aDataset([]),
  language,
  ...(words === undefined ? {} : { words }),
});

test("a place that nothing fills in is told, with those that are filled in", () => {
  const dataset = withWords({
    "target.about": "{valeu}程度",
    "date.month": "{year}年{ month }月",
    "measure.initial": "{year}予算",
    "figure.percent": "｛figure｝パーセント",
    "year.to": "{to",
  });
  expect(foundBy(wordPlaces, dataset)).toEqual([
    "word-place edition words.target.about: nothing fills in {valeu} in the word target.about",
    "word-place edition words.date.month: nothing fills in { month } in the word date.month",
    "word-place edition words.measure.initial: nothing fills in {year} in the word measure.initial",
    "word-place edition words.figure.percent: nothing fills in ｛figure｝ in the word figure.percent",
    "word-place edition words.year.to: nothing fills in {to in the word year.to",
  ]);
});

test("words that say all that papers print are no problem, by either calendar", () => {
  const words = { "year.fiscal": "{year}年度", "date.day": "{year}/{month}/{day}", "measure.initial": "当初予算" };
  expect([wordPlaces, wordsLeftOut].flatMap((rule) => foundBy(rule, withWords(words)))).toEqual([]);
  const english = { "year.fiscal": "{era} {eraYear}", "figure.filled": "{count}/{all}" };
  expect([wordPlaces, wordsLeftOut].flatMap((rule) => foundBy(rule, withWords(english, "en")))).toEqual([]);
});

test("a figure or year that a word leaves out is told", () => {
  const dataset = withWords({ "year.fiscal": "今年度", "year.range": "{from}から", "figure.filled": "{count}事業" });
  expect(foundBy(wordsLeftOut, dataset)).toEqual([
    "word-left-out edition words.year.fiscal: the word year.fiscal leaves out {eraYear}, which papers print there",
    "word-left-out edition words.year.range: the word year.range leaves out {to}, which papers print there",
    "word-left-out edition words.figure.filled: the word figure.filled leaves out {all}, which papers print there",
  ]);
});

test("a dataset without words of its own has no such problem", () => {
  expect([wordPlaces, wordsLeftOut].flatMap((rule) => foundBy(rule, withWords(undefined)))).toEqual([]);
});
