import type { Language } from "./language.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { problemsOfMarkdown } from "./en/problems-of-markdown.ts";
import { problemsOfBriefings } from "./en/problems-of-briefings.ts";
import { problemsOfEdits } from "./en/problems-of-edits.ts";
import { problemsOfEditions } from "./en/problems-of-editions.ts";
import { problemsOfFiles, problemsOfReading } from "./en/problems-of-reading.ts";
import { problemsOfImports } from "./en/problems-of-imports.ts";
import { problemsOfPackages } from "./en/problems-of-packages.ts";
import { problemsOfPackets } from "./en/problems-of-packets.ts";
import { problemsOfPapers } from "./en/problems-of-papers.ts";
import { problemsOfRecords } from "./en/problems-of-records.ts";
import { problemsOfRules } from "./en/problems-of-rules.ts";
import { problemsOfReviews } from "./en/problems-of-reviews.ts";
import { problemsOfTexts } from "./en/problems-of-texts.ts";
import { problemsOfValues } from "./en/problems-of-values.ts";
import { problemsOfWorkbooks } from "./en/problems-of-workbooks.ts";
import type { Sentence } from "./form/sentence.ts";

/** The English catalogue: every sentence that a problem can say. */
const english = {
  ...problemsOfFiles,
  ...problemsOfPackages,
  ...problemsOfEditions,
  ...problemsOfReading,
  ...problemsOfRecords,
  ...problemsOfValues,
  ...problemsOfRules,
  ...problemsOfTexts,
  ...problemsOfEdits,
  ...problemsOfReviews,
  ...problemsOfBriefings,
  ...problemsOfMarkdown,
  ...problemsOfWorkbooks,
  ...problemsOfPapers,
  ...problemsOfPackets,
  ...problemsOfImports,
};
type ProblemWords = typeof english;

/** The catalogue of each language: a sentence that one of them lacks does not compile. */
const catalogues: Readonly<Record<Language, ProblemWords>> = { en: english, ja: english };

/** The name of a sentence: `file-empty`, `kpi-target.missing`. */
export type Says = { [S in keyof ProblemWords]: CodeOf<S> extends ProblemCode ? S : never }[keyof ProblemWords];
type CodeOf<S extends string> = S extends `${infer Code}.${string}` ? Code : S;

/** What a sentence is made from. */
export type ValuesOf<S extends Says> = Parameters<ProblemWords[S]> extends [infer Values] ? Values : NoValues;
type NoValues = Readonly<Record<never, never>>;

/** The sentence of a name, made from its values; that the name alone is known, where the catalogue lacks it. */
export function sentenceOf(says: string, values: object, language: Language): Sentence {
  const sentence = (catalogues[language] as Readonly<Record<string, (values: object) => Sentence>>)[says];
  return sentence?.(values) ?? { message: says };
}
