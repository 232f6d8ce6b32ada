import { hasError } from "../../base/has-error.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { loadTemplates } from "../../load/load-templates.ts";
import { comparisonViewOf } from "../../view/comparison/comparison-view-of.ts";
import type { InputFolders } from "../inputs/load-inputs.ts";
import { newestSourceDate } from "../paper/wanted-papers.ts";
import type { ComparisonFormat } from "./check-comparison-templates.ts";
import type { ComparedEditions } from "./compare-editions.ts";
import { renderComparison } from "./render-comparison.ts";

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
  const { old, new: now, comparison } = compared;
  const { templates, problems } = loadTemplates(order.folders.templates, order.folders.builtInTemplates);
  if (hasError(problems)) throw new ProblemError(problems);
  const view = comparisonViewOf(comparison, {
    title: now.dataset.title,
    newLabel: now.label,
    oldLabel: old.label,
  });
  return renderComparison(order.format, { view, templates, date: order.date ?? newestSourceDate(now.dataset) });
}
