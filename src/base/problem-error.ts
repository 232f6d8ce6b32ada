import type { Problem } from "./problem.ts";

/** Thrown where a pure step cannot give a result: carries every problem found, at least one. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "ProblemError";
    this.problems = problems;
  }
}
