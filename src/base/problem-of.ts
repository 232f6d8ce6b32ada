import type { Problem } from "./problem.ts";
import { problemCodes, type ProblemCode } from "./problem-codes.ts";

/** A problem with the severity that its code has. */
export function problemOf(code: ProblemCode, details: Omit<Problem, "code" | "severity">): Problem {
  return { code, severity: problemCodes[code].severity, ...details };
}
