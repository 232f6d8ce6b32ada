import { hasError, type Problem } from "../../base/problem.ts";
import { loadKinds, papersOfKinds } from "../../papers/kinds.ts";
import { newestSourceDate, plainMaterials } from "../../papers/paper/kind.ts";
import { type AuditedPaper, auditPapers } from "../../pipeline/audit/audit-papers.ts";
import { checkInputs, type InputFolders, isUsable, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import { type Selection, selectPapers } from "../../pipeline/plan/select-papers.ts";
import { manifestProblems } from "../../pipeline/folder/standing-papers.ts";
import { loadManifest } from "../../write/manifest.ts";
import { loadWritten } from "../../write/part-manifest.ts";

export type AuditRequest = InputFolders & { readonly out: string; readonly selection: Selection };

/** What an audit found; `papers` is null where the dataset, a template or the selection has an error. */
export type AuditReport = { readonly papers: readonly AuditedPaper[] | null; readonly problems: readonly Problem[] };

/** Read the finished papers of a folder again and hold them against the dataset and against each other. Writes nothing. */
export async function auditFolder(request: AuditRequest): Promise<AuditReport> {
  const { out, selection } = request;
  const kinds = await loadKinds(selection.only);
  const inputs = await loadInputs(request);
  const problems = await checkInputs(inputs, kinds);
  if (!isUsable(inputs, problems)) return { papers: null, problems };
  const { dataset } = inputs;
  const newer = manifestProblems(out, (await loadManifest(out)).format);
  if (hasError(newer)) return { papers: null, problems: [...problems, ...newer] };
  const manifest = await loadWritten(out);
  // What LibreOffice made of papers is not read again.
  const isCsvWanted = (path: string) => manifest.has(path);
  const all = papersOfKinds(
    kinds,
    plainMaterials({ ...inputs, dataset, date: newestSourceDate(dataset), isCsvWanted }),
  );
  const selected = selectPapers(all, selection, dataset.projects);
  if (selected.problems.length > 0) return { papers: null, problems: [...problems, ...selected.problems] };
  return { papers: await auditPapers(selected.papers, { out, manifest }), problems };
}
