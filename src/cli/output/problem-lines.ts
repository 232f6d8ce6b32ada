import type { Place } from "../../base/place.ts";
import { type Problem, toldProblem } from "../../base/problem.ts";
import { shownText } from "../../base/shown-text.ts";
import { counted, type Terminal } from "./terminal.ts";

/** A problem as it is printed: `file:line:col severity message [code]`, and below what to do about it. */
export function problemLines(problem: Problem, { paint }: Pick<Terminal, "paint">): string {
  const { message, hint } = toldProblem(problem, "en");
  const severity = paint(problem.severity === "error" ? "red" : "yellow", problem.severity);
  const place = problem.place === undefined ? "" : `${paint("bold", shownText(placeText(problem.place)))} `;
  const advice = hint === undefined ? "" : `  ${paint("dim", shownText(hint))}\n`;
  return `${place}${severity} ${shownText(message)} ${paint("dim", `[${problem.code}]`)}\n${advice}`;
}

/** `data/programs/x.yaml:12:3`, as far as it is known. */
function placeText({ file, line, col }: Place): string {
  return [file, line, col].filter((part) => part !== undefined).join(":");
}

/** `2 errors, 1 warning` */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const counts = [
    errors > 0 || warnings === 0 ? counted(errors, "error") : "",
    warnings > 0 ? counted(warnings, "warning") : "",
  ];
  return counts.filter((count) => count !== "").join(", ");
}
