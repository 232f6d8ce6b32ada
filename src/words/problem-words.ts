import type { ProblemCode } from "./problem-codes.ts";
import { problemsOfMarkdown } from "./problems/problems-of-markdown.ts";
import { problemsOfBriefings } from "./problems/problems-of-briefings.ts";
import { problemsOfEdits } from "./problems/problems-of-edits.ts";
import { problemsOfEditions } from "./problems/problems-of-editions.ts";
import { problemsOfFiles, problemsOfReading } from "./problems/problems-of-reading.ts";
import { problemsOfImports } from "./problems/problems-of-imports.ts";
import { problemsOfPackages } from "./problems/problems-of-packages.ts";
import { problemsOfPackets } from "./problems/problems-of-packets.ts";
import { problemsOfPapers } from "./problems/problems-of-papers.ts";
import { problemsOfRecords } from "./problems/problems-of-records.ts";
import { problemsOfRules } from "./problems/problems-of-rules.ts";
import { problemsOfReviews } from "./problems/problems-of-reviews.ts";
import { problemsOfTexts } from "./problems/problems-of-texts.ts";
import { problemsOfValues } from "./problems/problems-of-values.ts";
import { problemsOfWorkbooks } from "./problems/problems-of-workbooks.ts";
import type { Sentence } from "./problems/sentence.ts";

/** The catalogue: every sentence that a problem can say. */
const problemWords = {
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
type ProblemWords = typeof problemWords;

/** The name of a sentence: `file-empty`, `kpi-target.missing`. */
export type Says = keyof ProblemWords & (ProblemCode | `${ProblemCode}.${string}`);

/** What a sentence is made from. */
export type ValuesOf<S extends Says> = Parameters<ProblemWords[S]> extends [infer Values] ? Values : NoValues;
type NoValues = Readonly<Record<never, never>>;

/** The sentence of a name, made from its values; that the name alone is known, where the catalogue lacks it. */
export function sentenceOf(says: string, values: object): Sentence {
  const sentence = (problemWords as Readonly<Record<string, (values: object) => Sentence>>)[says];
  return sentence?.(values) ?? { message: says };
}
