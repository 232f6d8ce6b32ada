import { showPath } from "../base/place.ts";
import { toldProblem } from "../base/problem.ts";
import type { ReviewRecord } from "../review/compare/review-record.ts";
import type { Reason } from "../review/value/review-value.ts";
import type { ReviewResult as Reviewed } from "../tasks/review/review-workbooks.ts";
import { reviewCounts } from "../view/review/review-report-view.ts";
import { commandWords } from "../words/command-words.ts";
import type { Language } from "../words/language.ts";
import { reviewReasons } from "../words/reason-words.ts";
import type { ReviewedCell, ReviewResult } from "./dataset-change-types.ts";

/** The whole result of a review: every input cell, unchanged ones included. */
export function toldReview(reviewed: Omit<Reviewed, "dataset">, language: Language): ReviewResult {
  const { files, records, applied, problems } = reviewed;
  return {
    files: files.map(({ name, digest, form }) => ({ file: name, digest, edition: form.edition, paper: form.paper })),
    counts: reviewCounts(records),
    records: records.map((record) => toldCell(record, language)),
    applied,
    problems: problems.map((problem) => toldProblem(problem, language)),
  };
}

function toldCell({ target, reason, ...record }: ReviewRecord, language: Language): ReviewedCell {
  return {
    ...record,
    baseline: record.baseline ?? null,
    program: target === null ? null : { id: target.programId, name: target.programName },
    ...(target?.indicator === undefined ? {} : { kpi: target.indicator }),
    path: target === null ? null : showPath(target.path),
    ...(reason === undefined ? {} : { reason: { ...reason, ...reviewReason(reason, language) } }),
  };
}

/** A reason in words: what is the matter, and what to do. */
export function reviewReason(
  { code, detail }: Reason,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const [message, hint] = reviewReasons[language][code];
  const figure = code === "unit-slip" ? Number(detail).toLocaleString("en-US") : detail;
  // What stood in an empty field is nothing.
  const shown = figure === "" ? commandWords(language).builds.noFigure : figure;
  return { message: message.replaceAll("%", shown), hint };
}
