import { CommanderError, InvalidArgumentError } from "commander";
import { type Problem, ProblemError, toldProblem } from "../../base/problem.ts";
import { problemLines } from "../output/problem-lines.ts";

/** What the process tells its caller. */
export const exitCode = {
  done: 0,
  /** Problems in data, templates or edits */
  problems: 1,
  wrongUsage: 2,
  /** Disk, permissions, missing program */
  couldNotRun: 3,
  /** Ctrl-C: 128 and the number of the signal, as shells have it */
  interrupted: 130,
  /** A request to end, as a service or a queue sends it */
  terminated: 143,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Problems → exit code: errors count, warnings only where `strict`; what the system refused or lacks is 3. */
export function exitCodeFor(problems: readonly Problem[], { strict = false } = {}): ExitCode {
  if (problems.some((problem) => refusals.includes(problem.code))) return exitCode.couldNotRun;
  const counts = problems.filter((problem) => strict || problem.severity === "error");
  return counts.length > 0 ? exitCode.problems : exitCode.done;
}

/** A disk, a permission or a program that is not there. */
const refusals: readonly string[] = [
  "output-not-written",
  "paper-not-written",
  "paper-blocked",
  "review-not-written",
  "data-not-written",
  "data-locked",
  "build-locked",
  "git-missing",
  "program-missing",
];

/** Say why a command failed, as JSON too where that was asked for, and give the exit code for it. */
export function failureCode(error: unknown, { isJson }: { readonly isJson: boolean }): ExitCode {
  const failure = failureOf(error);
  if (failure.text !== "") process.stderr.write(failure.text);
  if (isJson && failure.code !== exitCode.done) {
    process.stdout.write(
      `${JSON.stringify({ error: failure.message, problems: failure.problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
  }
  return failure.code;
}

type Failure = {
  readonly code: ExitCode;
  /** What is still to be said on the terminal */
  readonly text: string;
  readonly message: string;
  readonly problems: readonly Problem[];
};

function failureOf(error: unknown): Failure {
  if (error instanceof InvalidArgumentError) {
    return { ...noProblems, code: exitCode.wrongUsage, text: `error: ${error.message}\n`, message: error.message };
  }
  // Commander has already said what is wrong, or has printed the help that was asked for.
  if (error instanceof CommanderError) {
    const code = error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
    return { ...noProblems, code, text: "", message: error.message };
  }
  if (error instanceof ProblemError) {
    const text = error.problems.map((problem) => problemLines(problem, { paint: (_, plain) => plain })).join("");
    return { code: exitCode.problems, text, message: error.message, problems: error.problems };
  }
  const message = messageOf(error);
  return { ...noProblems, code: exitCode.couldNotRun, text: `shiryo could not run: ${message}\n`, message };
}

const noProblems = { problems: [] };

/** The system's own faults (disk, permissions) tell enough in a line; a fault of ours needs its trace. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.message : (error.stack ?? error.message);
}
