import { ProblemError, problemOf } from "../base/problem.ts";
import type { Says, ValuesOf } from "../words/problem-words.ts";

type PackageSays = Extract<Says, `package-${string}`>;

/** What is thrown where a package is not what it says, or holds more than is read. */
export function packageFault<S extends PackageSays>(says: S, values: ValuesOf<S>): ProblemError {
  return new ProblemError([problemOf(says, values)]);
}
