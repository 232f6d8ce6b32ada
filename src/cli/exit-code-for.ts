import type { Problem } from "../base/problem.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";

/** Problems → exit code: errors count, warnings only where `strict`; what the system refused or lacks is 3. */
export function exitCodeFor(problems: readonly Problem[], { strict = false } = {}): ExitCode {
  if (problems.some((problem) => refusals.includes(problem.code))) return exitCode.couldNotRun;
  const counts = problems.filter((problem) => strict || problem.severity === "error");
  return counts.length > 0 ? exitCode.problems : exitCode.done;
}

/** A disk, a permission or a program that is not there. */
const refusals: readonly string[] = [
  "paper-not-written",
  "review-not-written",
  "build-locked",
  "git-missing",
  "program-missing",
];
