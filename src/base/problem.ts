import { compareText } from "./compare-text.ts";
import type { DataPath, FieldEnd, Place } from "./place.ts";
import { type ProblemCode, problemCodes, type Severity } from "./problem-codes.ts";

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

/** A problem with the severity that its code has. */
export function problemOf(code: ProblemCode, details: Omit<Problem, "code" | "severity">): Problem {
  return { code, severity: problemCodes[code].severity, ...details };
}

/** Whether any of the problems stops a build. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** Problems by file, then from top to bottom; problems of the same place keep their order. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.place?.file ?? "", b.place?.file ?? "") ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.col ?? 0) - (b.place?.col ?? 0),
  );
}

/** Thrown where a pure step cannot give a result: carries every problem found, at least one. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "ProblemError";
    this.problems = problems;
  }
}
