import type { Problem } from "../base/problem.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";

/** Problems → exit code: errors count, warnings only where `strict`; a paper that the system refused to write is 3. */
export function exitCodeFor(problems: readonly Problem[], { strict = false } = {}): ExitCode {
  if (problems.some((problem) => problem.code === "paper-not-written")) return exitCode.couldNotRun;
  const counts = problems.filter((problem) => strict || problem.severity === "error");
  return counts.length > 0 ? exitCode.problems : exitCode.done;
}
