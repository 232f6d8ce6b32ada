import { ProblemError, problemOf } from "../base/problem.ts";
import type { ProblemCode } from "../words/problem-codes.ts";

/** A zip that is not what it says. */
export function damagedZip(detail: string): ProblemError {
  return fault("package-damaged", `the file is damaged: ${detail}`);
}

/** A zip that holds more than is read. */
export function largeZip(detail: string): ProblemError {
  return fault("package-too-large", `the file is too large: ${detail}`);
}

function fault(code: ProblemCode, message: string): ProblemError {
  return new ProblemError([problemOf(code, { message })]);
}
