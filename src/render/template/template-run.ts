import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { placeAt, positionOf } from "./mark-tags.ts";

/**
 * One filling in of a template: where it stands, and how much it has done. Made afresh each time; the only thing that
 * changes while a template is filled in.
 */
export type TemplateRun = {
  /** The file that is being filled in: the template, or a partial that it calls; "" for a text of no file */
  file: string;
  /** Of the last tag that did something */
  position: number;
  /** Rounds of {{#each}}, calls of partials and fields printed */
  steps: number;
  /** Characters printed by fields */
  characters: number;
};

/** A run at the first character of a file. */
export function newRun(file: string): TemplateRun {
  return { file, position: positionOf({ start: { line: 1, column: 0 } }), steps: 0, characters: 0 };
}

/** What one filling in may do: far beyond a list of ten thousand programmes, and done within seconds. */
export const runLimits = { steps: 2_000_000, characters: 20_000_000 } as const;

/** @throws ProblemError (template-too-large) at the tag that is one too many */
export function countStep(run: TemplateRun, position: number): void {
  run.position = position;
  run.steps += 1;
  if (run.steps > runLimits.steps) throw faultAt(run, tooMuch("steps", runLimits.steps));
}

/** @param length of all that a tag, a loop or a partial has printed. @throws ProblemError (template-too-large) */
export function refuseLength(run: TemplateRun, length: number): void {
  if (length > runLimits.characters) throw faultAt(run, tooMuch("characters", runLimits.characters));
}

function tooMuch(what: "steps" | "characters", most: number): Problem {
  return problemOf(`template-too-large.${what}`, { most });
}

/**
 * A value as text.
 *
 * @throws ProblemError (template-no-value) for a field that no check has seen to be missing: never an empty string;
 * (template-not-text) for what is no text
 */
export function printedText(run: TemplateRun, value: unknown, name: string): string {
  if (value === undefined) throw faultAt(run, problemOf("template-no-value", { name }));
  if (value === null || value === false) return "";
  if (typeof value === "object") throw faultAt(run, problemOf("template-not-text", { name }));
  const text = typeof value === "string" ? value : String(value as number | true);
  run.characters += text.length;
  refuseLength(run, run.characters);
  return text;
}

/** What is thrown at the tag where a filling in stands. */
function faultAt({ file, position }: TemplateRun, problem: Problem): ProblemError {
  return new ProblemError([{ ...problem, place: { file, ...placeAt(position) } }]);
}

/** Whatever else is thrown while a template is filled in, with the place of its last tag. */
export function runFault(run: TemplateRun, error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  // Too deep for the stack, or longer than a text can be.
  if (error instanceof RangeError) return faultAt(run, problemOf("template-too-large.memory", {}));
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return faultAt(run, problemOf("template-syntax.broken", { reason }));
}
