import { hasError, type Problem, ProblemError } from "../../base/problem.ts";
import { loadTemplates } from "../../load/load-templates.ts";
import type { ComparisonFormat } from "../../papers/comparison/comparison-paper.ts";
import { newestSourceDate } from "../../papers/paper/kind.ts";
import type { InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { standard, wordsOf } from "../../words/paper-words.ts";
import type { Language } from "../../words/language.ts";
import { wordingOf } from "../../view/edition-of.ts";
import { compareDatasets } from "../../view/comparison/compare-datasets.ts";
import { comparisonViewOf } from "../../view/comparison/comparison-view-of.ts";
import type { Comparison } from "../../view/comparison/field-change.ts";
import { loadEdition } from "./editions.ts";
import type { EditionSource } from "../../load/parse-edition.ts";

/** Two editions and what differs between them. */
export type ComparedEditions = {
  readonly old: EditionSource;
  readonly new: EditionSource;
  readonly comparison: Comparison;
};

/** What is compared: as users name it, see `loadEdition`. `data` is the folder whose revisions are meant. */
export type ComparisonRequest = {
  readonly old: string;
  readonly new: string;
  readonly data: string;
  /** In which it is told; that of the newer edition where it is not said */
  readonly language?: Language | undefined;
};

/** Read two editions and compare them; null and every problem of both where one cannot be read. */
export async function compareEditions(
  request: ComparisonRequest,
): Promise<{ readonly compared: ComparedEditions | null; readonly problems: readonly Problem[] }> {
  const old = await loadEdition(request.old, request);
  const now = await loadEdition(request.new, request);
  const problems = [...old.problems, ...now.problems];
  if (old.edition === null || now.edition === null) return { compared: null, problems };
  const own = wordsOf(now.edition.dataset);
  const { language = own.language } = request;
  const words = language === own.language ? own : standard[language];
  const comparison = compareDatasets(old.edition.dataset, now.edition.dataset, words);
  return { compared: { old: old.edition, new: now.edition, comparison }, problems };
}

export type ComparisonOrder = {
  readonly format: ComparisonFormat;
  readonly folders: Pick<InputFolders, "templates" | "builtInTemplates">;
  /** The date it bears; null = that of the newest source document */
  readonly date: Date | null;
};

/**
 * The 新旧対照表 of two editions, in the templates and look of the user.
 *
 * @throws ProblemError where a template cannot be read or has an error
 */
export async function comparisonPaper(compared: ComparedEditions, order: ComparisonOrder): Promise<Uint8Array> {
  const { renderComparison } = await import("../../papers/comparison/comparison-paper.ts");
  const { old, new: now, comparison } = compared;
  const { templates, problems } = loadTemplates(order.folders.templates, order.folders.builtInTemplates);
  if (hasError(problems)) throw new ProblemError(problems);
  const wording = wordingOf(now.dataset);
  const labels = { title: now.dataset.title, newLabel: now.label, oldLabel: old.label, wording };
  // Papers are in the dataset's words, whatever language people read on the terminal.
  const told = comparison.words === wordsOf(wording) ? comparison : compareDatasets(old.dataset, now.dataset);
  const view = comparisonViewOf(told, labels);
  return renderComparison(order.format, { view, templates, date: order.date ?? newestSourceDate(now.dataset) });
}
