import type { Language } from "./language.ts";
import type { ProblemCode } from "./problem-codes.ts";
import { problemsOfAudits as enAudits } from "./en/problems-of-audits.ts";
import { problemsOfEditions as enEditions } from "./en/problems-of-editions.ts";
import { problemsOfEdits as enEdits } from "./en/problems-of-edits.ts";
import { problemsOfFields as enFields } from "./en/problems-of-fields.ts";
import { problemsOfFiles as enFiles } from "./en/problems-of-files.ts";
import { problemsOfImports as enImports } from "./en/problems-of-imports.ts";
import { problemsOfMarkdown as enMarkdown } from "./en/problems-of-markdown.ts";
import { problemsOfPackets as enPackets } from "./en/problems-of-packets.ts";
import { problemsOfPapers as enPapers } from "./en/problems-of-papers.ts";
import { problemsOfRules as enRules } from "./en/problems-of-rules.ts";
import { problemsOfTemplates as enTemplates } from "./en/problems-of-templates.ts";
import { problemsOfTyping as enTyping } from "./en/problems-of-typing.ts";
import { problemsOfWorkbooks as enWorkbooks } from "./en/problems-of-workbooks.ts";
import type { Sentence, Tell } from "./form/sentence.ts";
import { problemsOfAudits as jaAudits } from "./ja/problems-of-audits.ts";
import { problemsOfEditions as jaEditions } from "./ja/problems-of-editions.ts";
import { problemsOfEdits as jaEdits } from "./ja/problems-of-edits.ts";
import { problemsOfFields as jaFields } from "./ja/problems-of-fields.ts";
import { problemsOfFiles as jaFiles } from "./ja/problems-of-files.ts";
import { problemsOfImports as jaImports } from "./ja/problems-of-imports.ts";
import { problemsOfMarkdown as jaMarkdown } from "./ja/problems-of-markdown.ts";
import { problemsOfPackets as jaPackets } from "./ja/problems-of-packets.ts";
import { problemsOfPapers as jaPapers } from "./ja/problems-of-papers.ts";
import { problemsOfRules as jaRules } from "./ja/problems-of-rules.ts";
import { problemsOfTemplates as jaTemplates } from "./ja/problems-of-templates.ts";
import { problemsOfTyping as jaTyping } from "./ja/problems-of-typing.ts";
import { problemsOfWorkbooks as jaWorkbooks } from "./ja/problems-of-workbooks.ts";

/** Every sentence that a problem can say. */
const english = {
  ...enFiles,
  ...enFields,
  ...enTyping,
  ...enRules,
  ...enPackets,
  ...enTemplates,
  ...enMarkdown,
  ...enWorkbooks,
  ...enPapers,
  ...enAudits,
  ...enEdits,
  ...enImports,
  ...enEditions,
};
type ProblemWords = typeof english;

const japanese = {
  ...jaFiles,
  ...jaFields,
  ...jaTyping,
  ...jaRules,
  ...jaPackets,
  ...jaTemplates,
  ...jaMarkdown,
  ...jaWorkbooks,
  ...jaPapers,
  ...jaAudits,
  ...jaEdits,
  ...jaImports,
  ...jaEditions,
};

/** The catalogue of each language: a sentence that one of them lacks does not compile. */
const catalogues: Readonly<Record<Language, ProblemWords>> = { en: english, ja: japanese };

/** The name of a sentence: `file-empty`, `kpi-target.missing`. */
export type Says = { [S in keyof ProblemWords]: CodeOf<S> extends ProblemCode ? S : never }[keyof ProblemWords];
type CodeOf<S extends string> = S extends `${infer Code}.${string}` ? Code : S;

/** What a sentence is made from. */
export type ValuesOf<S extends Says> =
  Parameters<ProblemWords[S]> extends [infer Values, ...unknown[]] ? Values : NoValues;
type NoValues = Readonly<Record<never, never>>;

/** The sentence of a name, made from its values; that the name alone is known, where the catalogue lacks it. */
export function sentenceOf(says: string, values: object, language: Language): Sentence {
  const sentence = (catalogues[language] as Readonly<Record<string, AnySentence>>)[says];
  return sentence?.(values, (cause) => sentenceOf(cause.says, cause.values, language).message) ?? { message: says };
}

type AnySentence = (values: object, tell: Tell) => Sentence;
