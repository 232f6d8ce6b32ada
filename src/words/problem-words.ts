import type { Language } from "./language.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { problemsOfAudits } from "./en/problems-of-audits.ts";
import { problemsOfEditions } from "./en/problems-of-editions.ts";
import { problemsOfEdits } from "./en/problems-of-edits.ts";
import { problemsOfFields } from "./en/problems-of-fields.ts";
import { problemsOfFiles } from "./en/problems-of-files.ts";
import { problemsOfImports } from "./en/problems-of-imports.ts";
import { problemsOfMarkdown } from "./en/problems-of-markdown.ts";
import { problemsOfPackets } from "./en/problems-of-packets.ts";
import { problemsOfPapers } from "./en/problems-of-papers.ts";
import { problemsOfRules } from "./en/problems-of-rules.ts";
import { problemsOfTemplates } from "./en/problems-of-templates.ts";
import { problemsOfWorkbooks } from "./en/problems-of-workbooks.ts";
import type { Sentence } from "./form/sentence.ts";

/** The English catalogue: every sentence that a problem can say. */
const english = {
  ...problemsOfFiles,
  ...problemsOfFields,
  ...problemsOfRules,
  ...problemsOfPackets,
  ...problemsOfTemplates,
  ...problemsOfMarkdown,
  ...problemsOfWorkbooks,
  ...problemsOfPapers,
  ...problemsOfAudits,
  ...problemsOfEdits,
  ...problemsOfImports,
  ...problemsOfEditions,
};
type ProblemWords = typeof english;

/** The catalogue of each language: a sentence that one of them lacks does not compile. */
const catalogues: Readonly<Record<Language, ProblemWords>> = { en: english, ja: english };

/** The name of a sentence: `file-empty`, `kpi-target.missing`. */
export type Says = keyof ProblemWords & (ProblemCode | `${ProblemCode}.${string}`);

/** What a sentence is made from. */
export type ValuesOf<S extends Says> = Parameters<ProblemWords[S]> extends [infer Values] ? Values : NoValues;
type NoValues = Readonly<Record<never, never>>;

/** The sentence of a name, made from its values; that the name alone is known, where the catalogue lacks it. */
export function sentenceOf(says: string, values: object, language: Language): Sentence {
  const sentence = (catalogues[language] as Readonly<Record<string, (values: object) => Sentence>>)[says];
  return sentence?.(values) ?? { message: says };
}
