import { CommanderError, InvalidArgumentError } from "commander";
import { type Problem, ProblemError, toldProblem } from "../../base/problem.ts";
import { type CommandWords, commandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";
import { problemLines, resultJson } from "../output/problem-lines.ts";
import { usageError } from "../output/commander-words.ts";

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

type Telling = { readonly isJson: boolean; readonly lang: Language };

/** Say why a command failed, as JSON too where that was asked for, and give the exit code for it. */
export function failureCode(error: unknown, { isJson, lang }: Telling): ExitCode {
  const failure = failureOf(error, lang);
  if (failure.text !== "") process.stderr.write(failure.text);
  if (isJson && failure.code !== exitCode.done) {
    process.stdout.write(resultJson({ error: failure.message }, failure.problems, lang));
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

function failureOf(error: unknown, lang: Language): Failure {
  const words = commandWords(lang);
  if (error instanceof InvalidArgumentError) {
    const { message } = error;
    return { ...noProblems, code: exitCode.wrongUsage, text: `${words.usage.error(message)}\n`, message };
  }
  // Commander has already said what is wrong, or has printed the help that was asked for.
  if (error instanceof CommanderError) {
    const code = error.exitCode === 0 ? exitCode.done : exitCode.wrongUsage;
    return { ...noProblems, code, text: "", message: usageError(error.message, words.usage) };
  }
  if (error instanceof ProblemError) return problemFailure(error, { lang, words });
  const message = messageOf(error);
  return { ...noProblems, code: exitCode.couldNotRun, text: `${words.usage.couldNotRun(message)}\n`, message };
}

const noProblems = { problems: [] };

function problemFailure({ problems }: ProblemError, telling: { lang: Language; words: CommandWords }): Failure {
  const plain = { ...telling, paint: (_: unknown, text: string) => text };
  const text = problems.map((problem) => problemLines(problem, plain)).join("");
  const message = problems.map((problem) => toldProblem(problem, telling.lang).message).join("\n");
  return { code: exitCode.problems, text, message, problems };
}

/** The system's own faults (disk, permissions) tell enough in a line; a fault of ours needs its trace. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.message : (error.stack ?? error.message);
}
