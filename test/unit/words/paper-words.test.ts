import { expect, test } from "vitest";
import { paper as ja } from "../../../src/words/ja/words-of-papers.ts";
import { placeholdersOf, say, slotsIn, standard, wordNames, wordsOf } from "../../../src/words/paper-words.ts";

test("a dataset's own word takes the place of its language's, and the others stay", () => {
  const words = wordsOf({ language: "en", words: { "measure.initial": "appropriation" } });
  expect(say(words, "measure.initial")).toBe("appropriation");
  expect(say(words, "measure.change")).toBe("change");
});

test("a dataset that names no language speaks Japanese", () => {
  expect(say(wordsOf({}), "measure.initial")).toBe("当初予算額");
});

test("what a dataset's word does not mention is left out, and what it mentions wrongly is seen", () => {
  const words = wordsOf({ words: { "year.fiscal": "{year}年度", "target.about": "{valeu}程度" } });
  expect(say(words, "year.fiscal", { era: "令和", eraYear: "７", year: 2025 })).toBe("2025年度");
  expect(say(words, "target.about", { value: "10" })).toBe("{valeu}程度");
});

test.each(wordNames)("%s has the same places to be filled in in English", (name) => {
  const word = standard.en.texts[name];
  const texts = typeof word === "string" ? [word] : Object.values(word);
  const offered = placeholdersOf(name);
  for (const text of texts) {
    expect(slotsIn(text).filter((slot) => !offered.includes(slot))).toEqual([]);
    const untold = slotsIn(ja[name]).filter((slot) => !slotsIn(text).includes(slot) && !slot.startsWith("era"));
    // One thing need not be counted: "1 programme" may say "one programme".
    expect(untold.filter((slot) => slot !== "count")).toEqual([]);
  }
});

test("a word that counts has a form for one thing and one for others", () => {
  expect(say(standard.en, "trace.formula.programs", { count: 1 })).toBe("amount of 1 programme");
  expect(say(standard.en, "trace.formula.programs", { count: 3 })).toBe("sum of 3 programmes");
});
