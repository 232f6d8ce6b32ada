import { paper as english } from "./en/words-of-papers.ts";
import type { Placeholders, Word, WordsLike } from "./form/word.ts";
import { paper as ja } from "./ja/words-of-papers.ts";
import type { Language } from "./language.ts";

/** A word that one of the languages lacks does not compile. */
const en: WordsLike<typeof ja> = english;

/** The name of a word that papers print: `measure.initial`. */
export type WordName = keyof typeof ja;
export const wordNames = Object.keys(ja) as [WordName, ...WordName[]];

/** The words of one dataset: those of its language, and its own in their place. */
export type Words = { readonly language: Language; readonly texts: Readonly<Record<WordName, Word>> };

/** What a dataset says of its papers' words: their language, and its own in the place of some. */
export type Wording = {
  readonly language?: Language | undefined;
  readonly words?: Readonly<Partial<Record<WordName, string>>> | undefined;
};

/** The words in which the papers of a dataset are written; Japanese where it names no language. */
export function wordsOf({ language = "ja", words: own }: Wording): Words {
  if (own === undefined) return standard[language];
  const known = made.get(own);
  if (known?.language === language) return known;
  const words = { language, texts: { ...standard[language].texts, ...own } };
  made.set(own, words);
  return words;
}

/** The words of each language as they are where no dataset puts others in their place. */
export const standard: Readonly<Record<Language, Words>> = {
  ja: { language: "ja", texts: ja },
  en: { language: "en", texts: en },
};

// Every figure of a paper asks for them; a dataset's own are put in once.
const made = new WeakMap<object, Words>();

/** What years and dates offer to be filled in, in whichever calendar a language or dataset writes them. */
const offered = {
  "year.of": ["era", "eraYear", "year"],
  "year.fiscal": ["era", "eraYear", "year"],
  "date.month": ["era", "eraYear", "year", "month"],
  "date.day": ["era", "eraYear", "year", "month", "day"],
} as const;

type Slots<Name extends WordName> = Name extends keyof typeof offered
  ? (typeof offered)[Name][number]
  : Placeholders<(typeof ja)[Name]>;

/** What fills a word in; a word without placeholders takes nothing. */
type Filling<Name extends WordName> = [Slots<Name>] extends [never]
  ? []
  : [values: Readonly<Record<Slots<Name>, string | number>>];

/** A word as papers print it: `say(words, "year.range", { from, to })`. */
export function say<Name extends WordName>(words: Words, name: Name, ...[values]: Filling<Name>): string {
  return filled(words.texts[name], values ?? {});
}

/** A word with what stands in its {placeholders}; one that is not given stays as it is, so that it is seen. */
export function filled(word: Word, values: Readonly<Record<string, unknown>>): string {
  const text = typeof word === "string" ? word : word[Number(values["count"]) === 1 ? "one" : "other"];
  if (!text.includes("{")) return text;
  return text.replaceAll(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

const placeholder = /\{(\w+)\}/g;

/**
 * How a dataset may write a choice for which papers have words, whatever language the dataset is in: each with the name of
 * its word. 案 and draft mean the same.
 */
export function choicesOf(names: readonly WordName[]): ReadonlyMap<string, WordName> {
  const all = Object.values(standard);
  return new Map(
    all.flatMap(({ texts }) => names.map((name) => [filled(texts[name], {}).toLowerCase(), name] as const)),
  );
}

/** What papers print for a choice, as it is written in a dataset. */
export function choiceText(written: string, choices: ReadonlyMap<string, WordName>, words: Words): string {
  const name = choices.get(written);
  return name === undefined ? written : filled(words.texts[name], {});
}

/** Whether there is a word of that name. */
export function isWordName(name: string): name is WordName {
  return Object.hasOwn(ja, name);
}

/** The placeholders that a word may have, each once. */
export function placeholdersOf(name: WordName): string[] {
  const more = (offered as Readonly<Partial<Record<WordName, readonly string[]>>>)[name] ?? [];
  // What has a form for one may be told how many there are.
  const counted = typeof en[name] === "object" ? ["count"] : [];
  return [...new Set([...more, ...counted, ...slotsIn(ja[name])])];
}

/** The placeholders that stand in a text. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, slot = ""]) => slot);
}
