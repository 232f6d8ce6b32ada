import type { DataPath } from "./data-path.ts";
import type { FieldEnd } from "./field-places.ts";
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
  /** The field of the place's file, as long as its line and column are not worked out: that is done for what is told. */
  readonly field?: { readonly path: DataPath; readonly end?: FieldEnd };
};
