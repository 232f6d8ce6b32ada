import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import { loadTemplates } from "../../load/load-templates.ts";
import type { Templates } from "../../load/templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import { checkTemplates } from "./check-templates.ts";
import type { PaperKind } from "../paper/paper.ts";

/** The folders that papers are made from. */
export type InputFolders = {
  readonly data: string;
  readonly templates: string;
  /** Where templates come from that `templates` does not hold */
  readonly builtInTemplates: string;
};

/** What papers are made from; `dataset` is null where a file of it has an error. Rules may have found errors beside it. */
export type Inputs = {
  readonly dataset: Dataset | null;
  readonly templates: Templates;
  /** The dataset's files as they were loaded */
  readonly sources: readonly DatasetSource[];
  readonly problems: readonly Problem[];
};

/**
 * Load and check the dataset and the templates of some kinds of paper: every problem of both in one run.
 *
 * Errors are about to be told, and so have their lines. Warnings alone are most often only counted: whoever tells them
 * asks `placedProblems`.
 */
export async function loadInputs(folders: InputFolders, kinds: readonly PaperKind[]): Promise<Inputs> {
  const { data, templates, builtInTemplates } = folders;
  const loaded = await loadDataset(data);
  const found = loadTemplates(templates, builtInTemplates);
  const problems = [
    ...loaded.problems,
    ...checkDataset(loaded),
    ...found.problems,
    ...(await checkTemplates(found.templates, kinds)),
  ];
  const { dataset, sources } = loaded;
  if (dataset !== null && kinds.includes("packets") && !hasError(problems)) {
    const { checkOwnDocuments } = await import("../packet/check-own-documents.ts");
    problems.push(...(await checkOwnDocuments({ dataset, templates: found.templates, data })));
  }
  return {
    dataset,
    templates: found.templates,
    sources,
    problems: hasError(problems) ? await placedProblems(problems) : problems,
  };
}
