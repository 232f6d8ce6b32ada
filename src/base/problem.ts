import type { Place } from "./place.ts";
import type { ProblemCode } from "./problem-codes.ts";
import type { Severity } from "./severity.ts";

/** A fault in data, templates or edits. Problems are values: they are collected and printed together. */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** What was found, with the value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly place?: Place;
};
