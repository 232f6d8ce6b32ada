import { nothingKept } from "../../base/kept-pieces.ts";
import { hasError, type Problem } from "../../base/problem.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { loadTemplates, type Templates } from "../../load/load-templates.ts";
import type { Loaded } from "../../load/loaded.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Language } from "../../words/language.ts";
import type { Kind } from "../../papers/paper/kind.ts";
import { templatesDigest } from "../../papers/paper/paper-templates.ts";
import { checkedTemplates } from "./checked-templates.ts";

/** The folders that papers are made from. */
export type InputFolders = {
  readonly data: string;
  readonly templates: string;
  /** Where templates come from that `templates` does not hold */
  readonly builtInTemplates: string;
  /** In which of its languages the dataset is read; without it the main one */
  readonly language?: Language | undefined;
};

/** What papers are made from, as it was read; the dataset is null where a file of it has an error. */
export type Inputs = Pick<Loaded, "dataset" | "sources"> & {
  readonly data: string;
  readonly loaded: Loaded;
  readonly templates: Templates;
  /** What reading them found */
  readonly problems: readonly Problem[];
};

/**
 * Read the dataset and the templates.
 *
 * @param pieces programmes as earlier builds read them
 */
export async function loadInputs(folders: InputFolders, pieces = nothingKept): Promise<Inputs> {
  const { data, templates, builtInTemplates, language } = folders;
  const loaded = await loadDataset(data, new Map(), { pieces, language });
  const found = loadTemplates(templates, builtInTemplates);
  const { dataset, sources } = loaded;
  const problems = [...loaded.problems, ...found.problems];
  return { data, loaded, dataset, sources, templates: found.templates, problems };
}

/** Inputs that papers can be made from. */
export type CheckedInputs = Inputs & { readonly dataset: Dataset };

/**
 * Hold the inputs against every rule, and the templates of some kinds of paper against the views they print.
 *
 * Errors are about to be told, and so have their lines. Warnings alone are most often only counted: whoever tells them
 * asks `placedProblems`.
 *
 * @param pieces what earlier builds found in programmes
 * @returns every problem of reading and checking in one run
 */
export async function checkInputs(
  inputs: Inputs,
  kinds: readonly Kind[],
  pieces = nothingKept,
): Promise<readonly Problem[]> {
  const { data, dataset, templates } = inputs;
  const problems = [
    ...inputs.problems,
    ...checkDataset(inputs.loaded, pieces),
    ...(await checkTemplates(templates, kinds)),
  ];
  if (dataset !== null && !hasError(problems))
    for (const { checkFiles } of kinds) problems.push(...((await checkFiles?.({ dataset, templates, data })) ?? []));
  return hasError(problems) ? placedProblems(problems) : problems;
}

/** Whether nothing stands in the way of papers. */
export function isUsable(inputs: Inputs, problems: readonly Problem[]): inputs is CheckedInputs {
  return inputs.dataset !== null && !hasError(problems);
}

/** Every name that the templates of some kinds of paper use, held against the views they print. */
export async function checkTemplates(templates: Templates, kinds: readonly Kind[]): Promise<readonly Problem[]> {
  if (templatesDigest(templates, () => true) === checkedTemplates) return [];
  const found = await Promise.all(kinds.map((kind) => kind.checkTemplates(templates)));
  // Kinds of paper share partials and the reference document: a fault of these is told once.
  return [...new Map(found.flat().map((problem) => [JSON.stringify(problem), problem])).values()];
}
