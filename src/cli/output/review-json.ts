import { showPath } from "../../base/data-path.ts";
import type { ReviewResult } from "../../tasks/review/review-workbooks.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import { reviewCounts } from "../../view/review/review-counts.ts";
import { reviewReason } from "./review-reason.ts";

/** The whole result of a review: every input cell, unchanged ones included. */
export function reviewJson({ files, records, applied, problems }: ReviewResult): object {
  return {
    files: files.map(({ name, digest, form }) => ({ file: name, digest, edition: form.edition, paper: form.paper })),
    counts: reviewCounts(records),
    records: records.map(recordJson),
    applied,
    problems,
  };
}

function recordJson({ target, reason, ...record }: ReviewRecord): object {
  return {
    ...record,
    baseline: record.baseline ?? null,
    program: target === null ? null : { id: target.programId, name: target.programName },
    ...(target?.indicator === undefined ? {} : { kpi: target.indicator }),
    path: target === null ? null : showPath(target.path),
    ...(reason === undefined ? {} : { reason: { ...reason, ...reviewReason(reason) } }),
  };
}
