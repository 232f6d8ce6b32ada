import { hasError, type Problem, ProblemError } from "../../base/problem.ts";
import { papersOfKinds } from "../../papers/kinds.ts";
import { type Kind, newestSourceDate, plainMaterials } from "../../papers/paper/kind.ts";
import { templatesDigest } from "../../papers/paper/paper-templates.ts";
import { checkedTemplates } from "./checked-templates.ts";
import type { Inputs } from "./load-inputs.ts";

/**
 * What a build would find only while it makes the papers: a field of what is not there, Markdown that an own template
 * prints. Each paper is made in memory and let go; each fault is told once, however many papers have it.
 *
 * @param found what reading and checking found: with an error no paper can be made
 */
export async function checkPapers(
  inputs: Inputs,
  kinds: readonly Kind[],
  found: readonly Problem[],
): Promise<readonly Problem[]> {
  const { dataset, templates, data } = inputs;
  // The built-in templates print whatever passes the rules.
  const isBuiltIn = templatesDigest(templates, () => true) === checkedTemplates;
  if (dataset === null || hasError(found) || isBuiltIn) return found;
  const materials = plainMaterials({ dataset, templates, data, date: newestSourceDate(dataset) });
  const known = new Set(found.map(sentenceAt));
  const more = new Map<string, Problem>();
  for (const { path, render } of papersOfKinds(kinds, materials))
    if (/\.(?:docx|xlsx)$/.test(path))
      for (const problem of await faultsOf(render))
        if (!known.has(sentenceAt(problem))) more.set(sentenceAt(problem), problem);
  return [...found, ...more.values()];
}

/** Papers differ in what else they have, such as charts: a fault is the same where its sentence and place are. */
function sentenceAt({ says, place, field, values }: Problem): string {
  return JSON.stringify(place?.line === undefined ? [says, place, field, values] : [says, place, field]);
}

async function faultsOf(render: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await render();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
