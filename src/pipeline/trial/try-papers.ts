import { hasError, type Problem, ProblemError } from "../../base/problem.ts";
import { papersOfKinds } from "../../papers/kinds.ts";
import { type Kind, newestSourceDate, plainMaterials } from "../../papers/paper/kind.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { type Inputs, isUsable } from "../inputs/load-inputs.ts";

/**
 * What would keep papers from being made: each is made in memory, one after the other, and forgotten. Some faults of
 * templates come out with certain data only, such as more years than a table has widths for.
 *
 * @param found what is known to be wrong; where that is an error, no paper would be made at all
 */
export async function tryPapers(
  inputs: Inputs,
  kinds: readonly Kind[],
  found: readonly Problem[],
): Promise<readonly Problem[]> {
  if (!isUsable(inputs, found) || hasError(found)) return [];
  const papers = papersOfKinds(kinds, plainMaterials({ ...inputs, date: newestSourceDate(inputs.dataset) }));
  const problems = new Map<string, Problem>();
  for (const paper of papers) {
    if (paper.isNeeded?.() === false) continue;
    // A fault that all briefings share is told of the first one.
    for (const problem of await problemsOf(paper)) {
      const key = JSON.stringify(problem);
      if (!problems.has(key)) problems.set(key, { ...problem, paper: paper.title });
    }
  }
  return [...problems.values()];
}

async function problemsOf(paper: Paper): Promise<readonly Problem[]> {
  try {
    await paper.render();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
