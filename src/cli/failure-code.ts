import { CommanderError, InvalidArgumentError } from "commander";
import { ProblemError } from "../base/problem-error.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { problemLines } from "./output/problem-lines.ts";

/** Say why a command failed, and give the exit code for it. */
export function failureCode(error: unknown): ExitCode {
  if (error instanceof InvalidArgumentError) {
    process.stderr.write(`error: ${error.message}\n`);
    return exitCode.wrongUsage;
  }
  // Commander has already said what is wrong, or has printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
  if (error instanceof ProblemError) {
    for (const problem of error.problems) process.stderr.write(problemLines(problem, { paint: (_, text) => text }));
    return exitCode.problems;
  }
  process.stderr.write(`shiryo could not run: ${messageOf(error)}\n`);
  return exitCode.couldNotRun;
}

/** The system's own faults (disk, permissions) tell enough in a line; a fault of ours needs its trace. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.message : (error.stack ?? error.message);
}
