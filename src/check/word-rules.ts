import { nearestNames } from "../base/did-you-mean.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { Edition } from "../model/dataset.ts";
import type { ProblemCode } from "../words/problem-codes.ts";
import { placeholdersOf, slotsIn, standard, type WordName } from "../words/paper-words.ts";
import type { Rule } from "./dataset-rule.ts";

/** What stands in {braces} in a word of the dataset's own is something that papers fill in there. */
export const wordPlaces = wordRule("word-place", ({ name, text }) => {
  const places = placeholdersOf(name);
  const strange = bracesIn(text).find((slot) => !places.includes(slot));
  if (strange === undefined) return undefined;
  return problemOf("word-place", { name, slot: strange, near: nearestNames(strange, places), places });
});

/** A word of the dataset's own leaves out nothing that the word in its place would print. */
export const wordsLeftOut = wordRule("word-left-out", ({ name, text, language }) => {
  const stated = bracesIn(text);
  const missing = printedIn(name, language).filter((slot) => isUntold(slot, stated));
  return missing.length === 0 ? undefined : problemOf("word-left-out", { name, missing });
});

/** Whatever stands in braces, and braces that are left open; full-width ones are meant, too. */
function bracesIn(text: string): string[] {
  return [...text.matchAll(/[{\uff5b]([^{}\uff5b\uff5d]*)[}\uff5d]?|[}\uff5d]/g)].map(([whole, slot]) =>
    /^\{\w+\}$/.test(whole) ? (slot ?? "") : whole,
  );
}

function printedIn(name: WordName, language: NonNullable<Edition["language"]>): string[] {
  const word = standard[language].texts[name];
  return [...new Set(slotsIn(typeof word === "string" ? word : word.other))];
}

/** A year may be told by either calendar, and an era goes with its year. */
function isUntold(slot: string, stated: readonly string[]): boolean {
  if (slot === "era") return false;
  if (slot === "year" || slot === "eraYear") return !stated.includes("year") && !stated.includes("eraYear");
  return !stated.includes(slot);
}

type OwnWord = {
  readonly name: WordName;
  readonly text: string;
  readonly language: NonNullable<Edition["language"]>;
};

function wordRule(code: ProblemCode, fault: (word: OwnWord) => Problem | undefined): Rule {
  return {
    codes: [code],
    find: ({ edition }) => {
      if (edition === undefined) return [];
      const { language = "ja", words = {} } = edition;
      return Object.entries(words).flatMap(([name, text]) => {
        const problem = fault({ name: name as WordName, text, language });
        return problem === undefined ? [] : [{ problem, record: edition, path: ["words", name] }];
      });
    },
  };
}
