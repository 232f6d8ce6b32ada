import type { Place } from "../../base/place.ts";
import { type Problem, toldProblem } from "../../base/problem.ts";
import { shownText } from "../../base/shown-text.ts";
import type { CommandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";
import type { Terminal } from "./terminal.ts";

/**
 * A problem as it is printed: `file:line:col severity message [code]`, and below which field that is in words, and what
 * to do about it.
 */
export function problemLines(problem: Problem, { paint, lang, words }: ProblemTelling): string {
  const { message, hint, fieldText } = toldProblem(problem, lang);
  const { severity } = problem;
  const name = paint(severity === "error" ? "red" : "yellow", words.builds.severities[severity]);
  const place = problem.place === undefined ? "" : `${paint("bold", shownText(placeText(problem.place)))} `;
  const below = [fieldText, hint].flatMap((text) => (text === undefined ? [] : `  ${paint("dim", shownText(text))}\n`));
  return `${place}${name} ${shownText(message)} ${paint("dim", `[${problem.code}]`)}\n${below.join("")}`;
}

type ProblemTelling = Pick<Terminal, "paint" | "lang" | "words">;

/** `data/programs/x.yaml:12:3`, as far as it is known. */
function placeText({ file, line, col }: Place): string {
  return [file, line, col].filter((part) => part !== undefined).join(":");
}

/** `2 errors, 1 warning` */
export function problemCount(problems: readonly Problem[], { builds }: CommandWords): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  return builds.list([
    ...(errors > 0 || warnings === 0 ? [builds.errors(errors)] : []),
    ...(warnings > 0 ? [builds.warnings(warnings)] : []),
  ]);
}

/** A result for programs: as JSON, its problems with their words. */
export function resultJson(result: object, problems: readonly Problem[], lang: Language): string {
  const told = problems.map((problem) => toldProblem(problem, lang));
  return `${JSON.stringify({ ...result, problems: told }, null, 2)}\n`;
}
