import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { hasError, type Problem } from "../../base/problem.ts";
import { loadKinds, papersOfKinds } from "../../papers/kinds.ts";
import { newestSourceDate, plainMaterials } from "../../papers/paper/kind.ts";
import { type AuditedPaper, auditPapers } from "../../pipeline/audit/audit-papers.ts";
import { inEachLanguage, problemsOfAll } from "../../pipeline/in-each-language.ts";
import { checkInputs, type InputFolders, isUsable, loadInputs } from "../../pipeline/inputs/load-inputs.ts";
import { type Selection, selectPapers } from "../../pipeline/plan/select-papers.ts";
import { manifestProblems } from "../../pipeline/folder/standing-papers.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { loadManifest, type Manifest } from "../../write/manifest.ts";
import { loadWritten } from "../../write/part-manifest.ts";

export type AuditRequest = InputFolders & { readonly out: string; readonly selection: Selection };

/** What an audit found; `papers` is null where the dataset, a template or the selection has an error. */
export type AuditReport = {
  readonly papers: readonly AuditedPaper[] | null;
  /** Paths of papers that nobody has built in this folder so far */
  readonly unbuilt: readonly string[];
  readonly problems: readonly Problem[];
};

/** Audit the papers of each language of a dataset, or of the one asked for; paths are those below the main one's folder. */
export async function auditFolders(request: AuditRequest): Promise<AuditReport> {
  const done = await inEachLanguage(request, auditFolder);
  const below = (folder: string) => (path: string) => posix.join(folder, path);
  const isRefused = done.every(({ result }) => result.papers === null);
  return {
    papers: isRefused
      ? null
      : done.flatMap(({ folder, result }) =>
          (result.papers ?? []).map((paper) => ({ ...paper, path: below(folder)(paper.path) })),
        ),
    unbuilt: done.flatMap(({ folder, result }) => result.unbuilt.map(below(folder))),
    problems: problemsOfAll(done.map(({ result: { problems, papers } }) => ({ problems, isRefused: papers === null }))),
  };
}

/** Read the finished papers of a folder again and hold them against the dataset and against each other. Writes nothing. */
async function auditFolder(request: AuditRequest): Promise<AuditReport> {
  const { out, selection } = request;
  const kinds = await loadKinds(selection.only);
  const inputs = await loadInputs(request);
  const problems = await checkInputs(inputs, kinds);
  if (!isUsable(inputs, problems)) return { ...nothing, problems };
  const { dataset } = inputs;
  const newer = manifestProblems(out, (await loadManifest(out)).format);
  if (hasError(newer)) return { ...nothing, problems: [...problems, ...newer] };
  const manifest = await loadWritten(out);
  // What LibreOffice made of papers is not read again.
  const isCsvWanted = (path: string) => manifest.has(path);
  const all = papersOfKinds(
    kinds,
    plainMaterials({ ...inputs, dataset, date: newestSourceDate(dataset), isCsvWanted }),
  );
  const selected = selectPapers(all, selection, dataset.projects);
  if (selected.problems.length > 0) return { ...nothing, problems: [...problems, ...selected.problems] };
  const isLookedFor = isNamed(selection) ? () => true : lookedFor({ out, manifest });
  const papers = await auditPapers(selected.papers.filter(isLookedFor), { out, manifest });
  const unbuilt = selected.papers.filter((paper) => !isLookedFor(paper)).map(({ path }) => path);
  return { papers, unbuilt, problems };
}

const nothing = { papers: null, unbuilt: [] };

function isNamed({ ids, project }: Selection): boolean {
  return ids.length > 0 || project !== undefined;
}

/** In a folder with some papers only, those that were never built are not missing; in one with none of them, all are. */
function lookedFor({ out, manifest }: { readonly out: string; readonly manifest: Manifest }) {
  return ({ path }: Paper) => manifest.size === 0 || manifest.has(path) || existsSync(join(out, path));
}
