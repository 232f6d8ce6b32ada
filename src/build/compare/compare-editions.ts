import type { Problem } from "../../base/problem.ts";
import { compareDatasets } from "../../view/comparison/compare-datasets.ts";
import type { Comparison } from "../../view/comparison/record-change.ts";
import type { EditionSource } from "./edition-source.ts";
import { loadEdition } from "./load-edition.ts";

/** Two editions and what differs between them. */
export type ComparedEditions = {
  readonly old: EditionSource;
  readonly new: EditionSource;
  readonly comparison: Comparison;
};

/** What is compared: as users name it, see `loadEdition`. `data` is the folder whose revisions are meant. */
export type ComparisonRequest = { readonly old: string; readonly new: string; readonly data: string };

/** Read two editions and compare them; null and every problem of both where one cannot be read. */
export async function compareEditions(
  request: ComparisonRequest,
): Promise<{ readonly compared: ComparedEditions | null; readonly problems: readonly Problem[] }> {
  const old = await loadEdition(request.old, request);
  const now = await loadEdition(request.new, request);
  const problems = [...old.problems, ...now.problems];
  if (old.edition === null || now.edition === null) return { compared: null, problems };
  const comparison = compareDatasets(old.edition.dataset, now.edition.dataset);
  return { compared: { old: old.edition, new: now.edition, comparison }, problems };
}
