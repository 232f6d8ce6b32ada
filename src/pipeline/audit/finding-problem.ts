import type { Finding } from "../../audit/finding/paper-audit.ts";
import { type Problem, problemOf } from "../../base/problem.ts";

/**
 * What an audit found, as a problem of the paper.
 *
 * @param file path of the paper
 */
export function findingProblem({ kind, ...finding }: Finding, file: string): Problem {
  return problemOf(kind, finding, { place: { file } });
}
