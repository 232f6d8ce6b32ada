import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";

/** The problem that a file or folder cannot be read; `reason` is a clause such as "it is no folder". */
export function unreadableProblem(path: string, reason: string): Problem {
  return problemOf("file-unreadable", {
    message: `${path} cannot be read: ${reason}`,
    hint: "check that it is there, closed in other programs, and readable for you",
    place: { file: path },
  });
}
