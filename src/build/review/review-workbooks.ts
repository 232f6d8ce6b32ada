import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import { reviewFiles } from "../../review/review-files.ts";
import type { ReturnedFile } from "../../review/returned-file.ts";
import { type Applied, applyReview } from "./apply-review.ts";
import { loadReturned } from "./load-returned.ts";
import type { ReviewOrder } from "./review-order.ts";

/** What came of a review. */
export type ReviewResult = {
  /** null where the dataset has errors: nothing can be held against it then */
  readonly dataset: Dataset | null;
  readonly files: readonly ReturnedFile[];
  readonly records: readonly ReviewRecord[];
  /** null where nothing was written */
  readonly applied: Applied | null;
  readonly problems: readonly Problem[];
};

/**
 * Read returned workbooks, hold them against the dataset and, where that is asked for, write what was accepted.
 *
 * A file that is refused as a whole keeps all from being written: what it holds might contradict the others.
 */
export async function reviewWorkbooks(order: ReviewOrder): Promise<ReviewResult> {
  const loaded = await loadDataset(order.data);
  const { dataset } = loaded;
  const faults = [...loaded.problems, ...checkDataset(loaded)].filter(({ severity }) => severity === "error");
  if (dataset === null || faults.length > 0)
    return { ...nothing, dataset: null, problems: await placedProblems(faults) };
  const returned = loadReturned(order.files);
  const review = reviewFiles(returned.files, dataset, order);
  const problems = [...returned.problems, ...review.problems];
  const found = { dataset, files: returned.files, records: review.records, applied: null, problems };
  const isWanted = order.apply && !hasError(problems) && review.records.some(({ decision }) => decision === "apply");
  if (!isWanted) return found;
  const applied = await applyReview({ order, loaded, files: returned.files, records: review.records });
  return "problems" in applied ? { ...found, problems: [...problems, ...applied.problems] } : { ...found, applied };
}

const nothing = { files: [], records: [], applied: null };
