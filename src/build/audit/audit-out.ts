import { collectGarbage } from "../../base/collect-garbage.ts";
import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { differingMeasures } from "../../audit/differing-measures.ts";
import { disagreements } from "../../audit/disagreements.ts";
import type { PrintedFigure } from "../../audit/printed-figure.ts";
import type { PaperAudit } from "../../audit/paper-audit.ts";
import { loadWritten } from "../../write/load-written.ts";
import { type InputFolders, loadInputs } from "../inputs/load-inputs.ts";
import { paperKinds } from "../paper/paper.ts";
import { type Selection, selectPapers } from "../plan/select-papers.ts";
import { type Materials, wantedPapers } from "../paper/wanted-papers.ts";
import { type AskedPaper, auditPaper, type Finished } from "./audit-paper.ts";
import { paperAuditor } from "./paper-auditor.ts";

export type AuditRequest = InputFolders & { readonly out: string; readonly selection: Selection };

/** A paper that was looked at, by path below the output folder. */
export type AuditedPaper = PaperAudit & {
  readonly path: string;
  readonly id: string;
  /** Of the figures that were held against the view, those that somebody asked for */
  readonly figures: readonly PrintedFigure[];
};

/** What an audit found; `papers` is null where the dataset, a template or the selection has an error. */
export type AuditReport = { readonly papers: readonly AuditedPaper[] | null; readonly problems: readonly Problem[] };

/** Read the finished papers of a folder again and hold them against the dataset and against each other. Writes nothing. */
export async function auditOut({ out, selection, ...folders }: AuditRequest): Promise<AuditReport> {
  const { only } = selection;
  const { dataset, templates, problems } = await loadInputs(folders, only === undefined ? paperKinds : [only]);
  if (dataset === null || hasError(problems)) return { papers: null, problems };
  const manifest = await loadWritten(out);
  const isCsvWanted = (path: string) => manifest.has(path);
  const all = wantedPapers({ dataset, templates, documentDate: null, isCsvWanted, packets: packetsOf(folders) });
  const selected = selectPapers(all, selection, dataset.projects);
  if (selected.problems.length > 0) return { papers: null, problems: [...problems, ...selected.problems] };
  const auditor = paperAuditor(dataset, templates);
  return { papers: await auditPapers(selected.papers, { out, manifest, auditor }), problems };
}

/** Packets as they stand in a folder; what LibreOffice made of them is not read again. */
export function packetsOf({ data }: Pick<InputFolders, "data">): NonNullable<Materials["packets"]> {
  return { data, soffice: null, isPdfWanted: () => false };
}

/** Read some finished papers, one after the other, so that one of them is in memory at a time, with the figures to keep. */
export async function auditPapers(
  papers: readonly AskedPaper[],
  finished: Finished,
  isKept: (figure: PrintedFigure) => boolean = () => false,
): Promise<AuditedPaper[]> {
  const audited: AuditedPaper[] = [];
  const measures = differingMeasures();
  for (const paper of papers) {
    const figures: PrintedFigure[] = [];
    const result = await auditPaper(paper, finished, (figure) => {
      measures.add(figure);
      if (isKept(figure)) figures.push(figure);
    });
    if (result !== undefined) audited.push({ path: paper.path, id: paper.id, ...result, figures });
    collectGarbage();
  }
  if (!measures.isAny()) return audited;
  const gathered = disagreements(measures.isDiffering);
  for (const paper of papers) await auditPaper(paper, finished, (figure) => gathered.add(paper.path, figure));
  const differing = gathered.findings();
  return audited.map((paper) => ({ ...paper, findings: [...paper.findings, ...(differing.get(paper.path) ?? [])] }));
}
