import { expect, test } from "vitest";
import { saidWords, sayWords } from "../../../../../src/render/excel/template/said-words.ts";
import { standard, wordsOf } from "../../../../../src/words/paper-words.ts";

const formula =
  'SAY("figure.filled","all",ROWS([t!no@rows])-COUNTIF([t!mark@rows],"a,(b"),"count",COUNT([t!sum@rows]))';
const [all, count] = ['ROWS([t!no@rows])-COUNTIF([t!mark@rows],"a,(b")', "COUNT([t!sum@rows])"];

test("formulas stand in the places of a word, in the order of its language", () => {
  expect(sayWords(formula, standard.ja)).toBe(`${all}&"事業中"&${count}&"事業"`);
  expect(sayWords(formula, standard.en)).toBe(`${count}&" of "&${all}`);
  const own = wordsOf({ language: "en", words: { "figure.filled": 'of {all} "programmes", {count}' } });
  expect(sayWords(`IF(A1=0,"SAY(",${formula})`, own)).toBe(`IF(A1=0,"SAY(","of "&${all}&" ""programmes"", "&${count})`);
});

test("what is no call of a word stays as it is", () => {
  for (const other of ['ESSAY("figure.filled")', '"SAY(1)"', "[SAY(1)]", 'SAY("figure.filled"', 'SAY("no.word")'])
    expect(sayWords(other, standard.ja)).toBe(other);
});

test("a word is checked as an expression that says it", () => {
  expect(saidWords(formula)).toEqual(['{{say "figure.filled" all=0 count=0}}']);
  expect(saidWords('SAY("no.word")&SAY("figure.filled","all",1)')).toEqual([
    '{{say "no.word"}}',
    '{{say "figure.filled" all=0}}',
  ]);
});
