import { join } from "node:path";
import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import { loadWritten } from "../../write/load-written.ts";
import type { Paper } from "../paper/paper.ts";
import { auditPapers } from "./audit-out.ts";
import { findingProblem } from "./finding-problem.ts";
import { paperAuditor } from "./paper-auditor.ts";

export type BuiltPapers = {
  readonly papers: readonly Paper[];
  readonly dataset: Dataset;
  readonly templates: Templates;
  readonly out: string;
};

/** Read the papers that a build has just written again from the disk, and tell what they say otherwise than the dataset. */
export async function auditBuilt({ papers, dataset, templates, out }: BuiltPapers): Promise<Problem[]> {
  const manifest = await loadWritten(out);
  const audited = await auditPapers(papers, { out, manifest, auditor: paperAuditor(dataset, templates) });
  return audited.flatMap(({ path, findings }) => findings.map((finding) => findingProblem(finding, join(out, path))));
}
