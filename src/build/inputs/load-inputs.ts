import { nothingKept } from "../../base/kept-pieces.ts";
import { hasError } from "../../base/has-error.ts";
import { orderProblems } from "../../base/order-problems.ts";
import type { Problem } from "../../base/problem.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import type { DatasetSource } from "../../load/loaded.ts";
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
 * @param pieces programmes and what is wrong in them, as earlier builds found them
 */
export async function loadInputs(
  folders: InputFolders,
  kinds: readonly PaperKind[],
  pieces = nothingKept,
): Promise<Inputs> {
  const { data, templates, builtInTemplates } = folders;
  const loaded = await loadDataset(data, new Map(), pieces);
  const found = loadTemplates(templates, builtInTemplates);
  const problems = [
    ...loaded.problems,
    ...checkDataset(loaded, pieces),
    ...found.problems,
    ...(await checkTemplates(found.templates, kinds)),
  ];
  const { dataset, sources } = loaded;
  if (dataset !== null && kinds.includes("packets") && !hasError(problems)) {
    const { checkOwnDocuments } = await import("../packet/check-own-documents.ts");
    problems.push(...(await checkOwnDocuments({ dataset, templates: found.templates, data })));
  }
  return { dataset, templates: found.templates, sources, problems: orderProblems(problems) };
}
