import type { Problem } from "./problem.ts";

/** Whether any of the problems stops a build. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
