import { type CharacterWords, charactersText, foldsText } from "../form/character-names.ts";
import type { Sentences } from "../form/sentence.ts";
import { counted } from "../form/word.ts";

/** What stands where something else should: a value as JSON, or of what kind it is. */
export type FoundValue =
  | { readonly kind: "nothing" | "list" | "group" }
  | { readonly kind: "value"; readonly text: string };
/** What should stand there, in one of its ways; `rule` is the name of a rule, or what the schema says where it has none. */
export type WantedValue =
  | { readonly type: string }
  | { readonly oneOf: readonly string[] }
  | { readonly items: number }
  | { readonly least: number }
  | { readonly most: number }
  | { readonly format: string; readonly rule: string }
  | { readonly rule: string };
type UnknownKey = { key: string; group: string; near: readonly string[]; known: readonly string[] };
type WrongValue = {
  field: string;
  found?: FoundValue;
  wanted: readonly WantedValue[];
  advice: string;
  near?: readonly string[];
};
type FoldedCharacters = { field: string; folded: readonly { found: string; meant: string }[] };
/** `field` is null for background and goal, which share a box. */
type TextLength = { field: string | null; length: number; least: number; most: number };

/** Keys and values of a record that its schema does not allow, and what its texts should not have. */
export const problemsOfFields = {
  "schema-unknown-key": ({ key, group, near, known }: UnknownKey) => ({
    message: `there is no key "${key}"${group === "" ? "" : ` in ${group}`}`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : keysHere(known),
  }),
  "schema-missing-key": ({ field, key }: { field: string; key: string }) => ({
    message: `${field} is missing`,
    hint: `add the key ${key}`,
  }),
  "schema-type": ({ field, found, wanted, advice, near = [] }: WrongValue) => ({
    message: `${field || "the record"}: found ${foundText(found)}, but ${wantedText(wanted)}`,
    hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : (advices[advice] ?? "correct the value"),
  }),
  "text-character": ({ field, code, before }: { field: string; code: string; before: string }) => ({
    message: `${field}: the character U+${code} ${before === "" ? "at the start" : `after "${before}"`} cannot stand in a Word or Excel file`,
    hint: "delete the character",
  }),
  "text-look-alike": ({ field, folded }: FoldedCharacters) => ({
    message: `${inField(field)}found ${foldsText(folded, characterWords)}`,
    hint: "let shiryo check --fix put it right",
  }),
  "text-unclear": ({ field, found }: { field: string; found: readonly string[] }) => ({
    message: `${inField(field)}nobody can tell what is meant by ${charactersText(found, characterWords)}`,
    hint: "write the character that is meant",
  }),
  "topic-summary": ({ title }: { title: string }) => ({
    message: `the topic has no summary: ${title}`,
    hint: "tell in one sentence what is done and what came out",
  }),
  "text-length": ({ field, length, least, most }: TextLength) => ({
    message: `${field === null ? "background and goal have together" : `${field} has`} ${length} characters, not ${least} to ${most}`,
    hint: length < least ? "tell a little more" : "shorten it",
  }),
  "text-full-stop": ({ isLine, mark, end }: { isLine: boolean; mark: string; end: string }) => ({
    message: isLine ? `a line ends with ${mark}: "…${end}"` : `a sentence ends without ${mark}: "…${end}"`,
    hint: `end sentences with ${mark}, and lines (point, scope summary) without`,
  }),
  "text-untranslated": ({ language, fields }: { language: "ja" | "en"; fields: readonly string[] }) => ({
    message: `${counted(fields.length, "text")} of the record not there in ${languageNames[language]}: ${someOf(fields)}`,
    hint: `papers in ${languageNames[language]} print the other language's text; write both as { ja: …, en: … }`,
  }),
  "dataset-languages.first": ({ language, first }: { language: string; first: string }) => ({
    message: `language is ${language}, and languages begin with ${first}`,
    hint: "leave language out where there are several languages: the first is the main one",
  }),
  "dataset-languages.unknown": ({ language, known }: { language: string; known: readonly string[] }) => ({
    message: `the dataset has no papers in ${language}`,
    hint: `its languages are: ${known.join(", ")}; add another to languages in dataset.yaml`,
  }),
  "text-polite": ({ found }: { found: string }) => ({
    message: `polite style: "${found}"`,
    hint: "write である style, or end in a noun",
  }),
  "text-half-width-kana": ({ found, right }: { found: string; right: string }) => ({
    message: `half-width katakana "${found}", full-width "${right}"`,
    hint: "write full-width katakana",
  }),
  "text-digits": ({ isSingle, found }: { isSingle: boolean; found: string }) => ({
    message: isSingle ? `a single digit in half-width: "${found}"` : `a figure in full-width: "${found}"`,
    hint: "write single digits full-width (令和７年), figures of two or more digits half-width (13日)",
  }),
} satisfies Sentences;

const languageNames: Readonly<Record<"ja" | "en", string>> = { ja: "Japanese", en: "English" };

function someOf(fields: readonly string[]): string {
  return fields.length > 5 ? `${fields.slice(0, 5).join(", ")}, …` : fields.join(", ");
}

export const characterWords: CharacterWords = {
  instead: (found, meant) => `${found} for ${meant}`,
  nothing: "nothing",
  lineBreak: "a line break",
  more: (names, others) => `${names}, and ${others} others`,
  separator: ", ",
};

/** In a text file there are no fields. */
function inField(field: string): string {
  return field === "" ? "" : `${field}: `;
}

function foundText(found: FoundValue | undefined): string {
  if (found === undefined) return "this key";
  return found.kind === "value"
    ? found.text
    : { nothing: "nothing", list: "a list", group: "a group of keys" }[found.kind];
}

function wantedText(wanted: readonly WantedValue[]): string {
  const [first] = wanted;
  const isRules = first !== undefined && "rule" in first && !("format" in first);
  return wanted.map(oneWay).join(isRules ? ", " : ", or ");
}

function oneWay(wanted: WantedValue): string {
  if ("type" in wanted) return `${typeWords[wanted.type] ?? wanted.type} must stand here`;
  if ("oneOf" in wanted) return `it must be ${wanted.oneOf.join(" or ")}`;
  if ("items" in wanted) return `it must have ${wanted.items} or more items`;
  if ("least" in wanted) return `it must be at least ${wanted.least}`;
  if ("most" in wanted) return `it must be at most ${wanted.most}`;
  return ("format" in wanted ? formatWords[wanted.format] : undefined) ?? rules[wanted.rule] ?? wanted.rule;
}

const typeWords: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a group of keys",
  record: "a group of keys",
  string: "a text",
};

/** What a schema asks of a text, by the name that it gives as its message. */
const ruleWords = {
  block: "a block is exactly one of heading, figures, legend, table, notes, chart",
  color: 'it must be six hexadecimal digits in quotes, such as "1F3864"',
  date: "a date is YYYY-MM-DD, or YYYY-MM where no day is printed",
  "fiscal-year": 'a fiscal year is four digits in quotes, such as "2025"',
  id: "an id is lower-case letters, digits and single hyphens",
  key: "a key is letters, digits and _",
  table: "the name of a table is letters, digits and _",
  text: "a text must not be blank",
  time: "a time is written as 13:00",
} as const;
export type RuleName = keyof typeof ruleWords;
const rules: Readonly<Record<string, string>> = ruleWords;

const formatWords: Readonly<Record<string, string>> = {
  date: "a date of the calendar must stand here, as YYYY-MM-DD",
  url: "an address such as https://example.org/ must stand here",
};

const figureHint = "write the figure alone: half-width digits, no commas, no quotes, no unit";

const groupHint = "write the keys below, two spaces further in";

const advices: Readonly<Record<string, string>> = {
  array: "begin each item with a hyphen: - item",
  boolean: "write true or false, without quotes",
  digits: "write the figure in plain decimal digits",
  int: figureHint,
  number: figureHint,
  object: groupHint,
  quotes: "put it into quotes",
  record: groupHint,
  string: "write a text",
};

/** Words have hundreds of names, which a page lists. */
function keysHere(known: readonly string[]): string {
  return known.length > 50
    ? "docs/words.md lists the names of all words"
    : `the keys here are: ${known.join(", ") || "none"}`;
}
