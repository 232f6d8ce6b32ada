import { ProblemError, problemOf } from "../../../base/problem.ts";

/** What keeps a Word file from being a look. */
export function shellFault(message: string): ProblemError {
  const hint = "start from the file that shiryo reference prints, and edit it in Word";
  return new ProblemError([problemOf("reference-content", { message: `reference document: ${message}`, hint })]);
}
