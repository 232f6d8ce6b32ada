import { compareText } from "./compare-text.ts";
import type { Problem } from "./problem.ts";

/** Problems by file, then from top to bottom; problems of the same place keep their order. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.place?.file ?? "", b.place?.file ?? "") ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.col ?? 0) - (b.place?.col ?? 0),
  );
}
