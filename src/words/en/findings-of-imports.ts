import { toldCharacters, toldFolds } from "../form/character-names.ts";

type Title = { title: string };
type Id = { id: string };
type Characters = { found: readonly string[]; count: number; more: readonly number[] };

/** What an import tells of a document beside its problems: each sentence is made from the values that its finding carries. */
const findingsOfImports = {
  "no-sheet": () => "no sheet of a research programme was found",
  "unread-lines": ({ count }: { count: number }) => `${count} lines were not read`,
  "two-dates": ({ title, date, usual }: Title & { date: string; usual: string }) =>
    `${title} is dated ${date} here and ${usual} elsewhere`,
  "no-value": ({ field }: { field: string }) => `no value for ${field}`,
  "value-apart": () => "its value stands apart from its label",
  "project-unknown": ({ name }: { name: string }) => `no known PJ is called ${name}`,
  "project-former": ({ name }: { name: string }) => `${name} is a name of the previous phase`,
  "no-budget": () => "no initial budget (当初予算額)",
  "budget-unpaired": ({ years }: { years: number }) => `${years} fiscal years and the figures do not pair`,
  "budget-amount": ({ year, printed }: { year: number; printed: string }) =>
    `the amount of ${year} was not read: ${printed}`,
  "budget-other": ({ year, mark, printed }: { year: number; mark: string; printed: string }) =>
    `the amount of ${year} is no initial budget and was left out: ${printed}（${mark}）`,
  "budget-words": ({ words }: { words: string }) => `beside the amounts stands ${words}`,
  "sheet-without-form": () => "a second sheet begins here, without the form that names its programme",
  "no-text": ({ label }: { label: string }) => `no text under 【${label}】`,
  "figure-alone": () => "a figure without an indicator before it",
  "target-in-sentence": ({ text }: { text: string }) => `a target inside a sentence: ${text}`,
  "figure-unread": () => "a figure that was not read as a target",
  "label-without-title": ({ label }: { label: string }) => `【${label}】 without a title before it`,
  "topic-untitled": ({ label }: { label: string }) => `【${label}】 without a title`,
  "topic-long-title": () => "a title of more than 160 characters",
  "topic-odd-mark": () => "a PJ mark with its number first names no PJ for certain",
  "topic-odd-year": () => "a year at the end of a title is no period",
  "topic-no-summary": () => "a topic without 【概要】",
  "topic-no-use": () => "a topic without 【成果の活用】",
  "topic-foreign": ({ ids }: { ids: readonly string[] }) =>
    `a topic under ${ids.join(", ")}, where the programme is not`,
  "topic-bullet": ({ title }: Title) => `a topic read from a bullet: ${title}`,
  "strategy-untitled": () => "text quoted without the title of a strategy",
  "strategy-undated": ({ title }: Title) => `no date for ${title}`,
  "index-without-sheet": ({ name }: { name: string }) => `no sheet for ${name} of the index`,
  "index-lacks": ({ name }: { name: string | null }) => `${name ?? "a programme"} is not in the index`,
  "index-spelling": ({ alias, name }: { alias: string; name: string | null }) =>
    `the index spells it ${alias}, the sheet ${name ?? "not at all"}`,
  "index-lacks-project": ({ id }: Id) => `the sheet says ${id}, the index does not`,
  "sheet-lacks-project": ({ id }: Id) => `the index says ${id}, the sheet does not`,
  "characters-folded": ({ folded, ...counted }: Omit<Characters, "found"> & { folded: Folds }) =>
    `${countText(counted)} put right: ${toldFolds(folded)}${elsewhere(counted)}`,
  "characters-left-out": ({ found, ...counted }: Characters) =>
    `${countText(counted)} left out, which no Office file can hold: ${toldCharacters(found)}${elsewhere(counted)}`,
  "characters-unclear": ({ found, ...counted }: Characters) =>
    `${countText(counted)} kept, for nobody can tell what is meant: ${toldCharacters(found)}${elsewhere(counted)}`,
} satisfies Readonly<Record<string, (values: never) => string>>;

type Folds = readonly { readonly found: string; readonly meant: string }[];
type AllFindings = typeof findingsOfImports;
type ValuesOf<S extends keyof AllFindings> = Parameters<AllFindings[S]> extends [infer Values] ? Values : object;

/** The name of a finding's sentence, and what it is made from. */
export type FindingWords = {
  [S in keyof AllFindings]: { readonly says: S; readonly values: ValuesOf<S> };
}[keyof AllFindings];

/** A finding as it is told. */
export function findingText({ says, values }: FindingWords): string {
  return (findingsOfImports[says] as (values: object) => string)(values);
}

function countText({ count }: { count: number }): string {
  return count === 1 ? "1 character" : `${count} characters`;
}

/** As many lines as somebody looks up. */
function elsewhere({ more }: { more: readonly number[] }): string {
  if (more.length === 0) return "";
  return `; also on lines ${more.slice(0, mostLines).join(", ")}${more.length > mostLines ? " …" : ""}`;
}

const mostLines = 10;
