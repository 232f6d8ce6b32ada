import { join } from "node:path";
import { collectGarbage } from "../../base/collect-garbage.ts";
import { digest } from "../../base/digest.ts";
import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { differingMeasures } from "../../audit/differing-measures.ts";
import { disagreements } from "../../audit/disagreements.ts";
import type { Finding } from "../../audit/finding.ts";
import type { PrintedFigure } from "../../audit/printed-figure.ts";
import type { HearFigure, PaperAudit } from "../../audit/paper-audit.ts";
import { loadWritten } from "../../write/load-written.ts";
import type { Manifest } from "../../write/manifest.ts";
import { loadPlainFile } from "../../write/load-plain-file.ts";
import { type InputFolders, loadInputs } from "../inputs/load-inputs.ts";
import { type Paper, paperKinds } from "../paper/paper.ts";
import { type Selection, selectPapers } from "../plan/select-papers.ts";
import { type Materials, wantedPapers } from "../paper/wanted-papers.ts";
import { type PaperAuditor, paperAuditor } from "./paper-auditor.ts";

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

type AskedPaper = Pick<Paper, "kind" | "id" | "path" | "holds">;
type Finished = { readonly out: string; readonly manifest: Manifest; readonly auditor: PaperAuditor };

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

async function auditPaper(
  paper: AskedPaper,
  { out, manifest, auditor }: Finished,
  hear: HearFigure,
): Promise<PaperAudit | undefined> {
  const [audit, { path }] = [auditor(paper), paper];
  if (audit === undefined) return undefined;
  const bytes = await bytesOf(join(out, path));
  if ("fault" in bytes) return { ...nothing, findings: [bytes.fault] };
  const edited = manifest.get(path)?.digest === digest(bytes.bytes) ? [] : [edit(manifest.has(path))];
  try {
    const result = await audit(bytes.bytes, hear);
    return { ...result, findings: [...edited, ...result.findings] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...nothing, findings: [...edited, whole("audit-unreadable", "a paper that can be read", error.message)] };
  }
}

const nothing = { held: 0, texts: 0, unchecked: 0 };

async function bytesOf(file: string): Promise<{ bytes: Uint8Array } | { fault: Finding }> {
  try {
    return { bytes: await loadPlainFile(file) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    return {
      fault: isAbsent
        ? whole("audit-missing", "this paper", "nothing")
        : whole("audit-unreadable", "this paper", message),
    };
  }
}

function edit(isKnown: boolean): Finding {
  return whole(
    "audit-edited",
    "the file as it was written",
    isKnown ? "a changed file" : "a file that is not one we wrote",
  );
}

function whole(kind: Finding["kind"], expected: string, found: string): Finding {
  return { kind, place: "", figure: "the paper", expected, found };
}
