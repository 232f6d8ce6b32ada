import {
  type FindingParts,
  type FindingWords as AuditWords,
  findingParts as englishParts,
} from "./en/problems-of-audits.ts";
import { characterWords as englishCharacters } from "./en/problems-of-fields.ts";
import { findingsOfImports as english } from "./en/problems-of-imports.ts";
import { type CharacterWords, foldsText } from "./form/character-names.ts";
import { findingParts as japaneseParts, placeText as japanesePlace } from "./ja/problems-of-audits.ts";
import { characterWords as japaneseCharacters } from "./ja/problems-of-fields.ts";
import { findingsOfImports as japanese } from "./ja/problems-of-imports.ts";
import type { Language } from "./language.ts";
import { sentenceOf } from "./problem-words.ts";

type AllFindings = typeof english;
type ValuesOf<S extends keyof AllFindings> = Parameters<AllFindings[S]> extends [infer Values] ? Values : object;

/** The name of an import's finding, and what its sentence is made from. */
export type FindingWords = {
  [S in keyof AllFindings]: { readonly says: S; readonly values: ValuesOf<S> };
}[keyof AllFindings];

/** What an import found, as it is told. */
export function findingText({ says, values }: FindingWords, language: Language): string {
  const sentences: AllFindings = { en: english, ja: japanese }[language];
  return (sentences[says] as (values: object) => string)(values);
}

/** What stood in a text and what is meant: `⽣ (U+2F63) for 生`. */
export function toldFolds(folded: Parameters<typeof foldsText>[0], language: Language): string {
  const words: Readonly<Record<Language, CharacterWords>> = { en: englishCharacters, ja: japaneseCharacters };
  return foldsText(folded, words[language]);
}

/** What an audit found, part by part, as a table shows it. */
export function auditParts(finding: AuditWords, language: Language): FindingParts {
  const parts = { en: englishParts, ja: japaneseParts }[language];
  return parts(finding, ({ says, values }) => sentenceOf(says, values, language).message);
}

/** An address in a paper, `table 4 row 2 cell 3`, as people say it. */
export function paperPlace(place: string, language: Language): string {
  return language === "ja" ? japanesePlace(place) : place;
}
