import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { differingMeasures, disagreements } from "../../audit/disagreements.ts";
import type { Finding, HearFigure, PaperAudit, PrintedFigure } from "../../audit/finding/paper-audit.ts";
import { allBytes, type ByteSource, bytesInMemory } from "../../base/byte-source.ts";
import { digestSource } from "../../base/digest.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import type { Manifest } from "../../write/manifest.ts";
import { type OpenFile, openPlainFile } from "../../write/plain-file.ts";
import type { BuildRequest, BuildResult } from "../plan/build-request.ts";
import type { Plan } from "../plan/plan-build.ts";

/** A paper that was looked at, by path below the output folder. */
export type AuditedPaper = PaperAudit & {
  readonly path: string;
  readonly id: string;
  /** Of the figures that were held against the view, those that somebody asked for */
  readonly figures: readonly PrintedFigure[];
};

/** Where finished papers stand, and what is known of them. */
export type Finished = {
  readonly out: string;
  readonly manifest: Manifest;
  /** Ends the audit between two papers; what was found until then is given */
  readonly signal?: BuildRequest["signal"];
};

/**
 * Read finished papers again from the disk and hold them against the dataset and against each other; one after the
 * other, so that one of them is in memory at a time, with the figures to keep.
 */
export async function auditPapers(
  papers: readonly Paper[],
  finished: Finished,
  isKept: (figure: PrintedFigure) => boolean = () => false,
): Promise<AuditedPaper[]> {
  const audited: AuditedPaper[] = [];
  const measures = differingMeasures();
  for (const paper of papers) {
    // Ctrl-C is heard of only where the process gives way.
    if (finished.signal !== undefined) await setImmediate();
    if (finished.signal?.aborted) return audited;
    const figures: PrintedFigure[] = [];
    const result = await auditPaper(paper, finished, (figure) => {
      measures.add(figure);
      if (isKept(figure)) figures.push(figure);
    });
    if (result !== undefined) audited.push({ path: paper.path, id: paper.id, ...result, figures });
  }
  if (!measures.isAny()) return audited;
  const gathered = disagreements(measures.isDiffering);
  for (const paper of papers) await auditPaper(paper, finished, (figure) => gathered.add(paper.path, figure));
  const differing = gathered.findings();
  return audited.map((paper) => ({ ...paper, findings: [...paper.findings, ...(differing.get(paper.path) ?? [])] }));
}

/** What was just built, and the request it was built for. */
type Built = { readonly request: Pick<BuildRequest, "out" | "isAudited" | "signal">; readonly manifest: Manifest };

/** What papers that a build has just written say otherwise than the dataset, as problems of the papers. */
export async function auditBuilt(
  { papers }: Plan,
  { built }: Pick<BuildResult, "built">,
  { request: { out, isAudited, signal }, manifest }: Built,
): Promise<readonly Problem[]> {
  if (!isAudited) return [];
  const paths = new Set(built);
  const written = papers.map(({ paper }) => paper).filter(({ path }) => paths.has(path));
  const audited = await auditPapers(written, { out, manifest, signal });
  return audited.flatMap(({ path, findings }) => findings.map((finding) => findingProblem(finding, join(out, path))));
}

/** undefined for a paper that is not audited */
async function auditPaper(
  { path, audit }: Paper,
  { out, manifest }: Finished,
  hear: HearFigure,
): Promise<PaperAudit | undefined> {
  if (audit === undefined) return undefined;
  const opened = openPaper(join(out, path));
  if ("fault" in opened) return { ...nothing, findings: [opened.fault] };
  const findings: Finding[] = [];
  try {
    const bytes = readOnce(opened.file);
    if (manifest.get(path)?.digest !== digestSource(bytes)) findings.push(edit(manifest.has(path)));
    const result = await audit(bytes, hear);
    return { ...result, findings: [...findings, ...result.findings] };
  } catch (error) {
    if (!(error instanceof ProblemError) && !isOfSystem(error)) throw error;
    const unreadable = whole("audit-unreadable", "paper-unreadable");
    return { ...nothing, findings: [...findings, { ...unreadable, ...whyUnreadable(error) }] };
  } finally {
    opened.file.close();
  }
}

/** A paper of the usual size, for its digest and for its audit; of a large one parts are read when they are asked for. */
function readOnce(file: ByteSource): ByteSource {
  return file.length > usualSize ? file : bytesInMemory(allBytes(file));
}

const usualSize = 4_000_000;

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

const nothing = { held: 0, texts: 0, unchecked: 0 };

function openPaper(path: string): { file: OpenFile } | { fault: Finding } {
  try {
    return { file: openPlainFile(path) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    if (isAbsent) return { fault: whole("audit-missing", "paper-absent") };
    return { fault: { ...whole("audit-unreadable", "paper-unreadable"), found: message } };
  }
}

function edit(isKnown: boolean): Finding {
  return whole("audit-edited", isKnown ? "paper-changed" : "paper-foreign");
}

function whole(kind: Finding["kind"], about: NonNullable<Finding["about"]>): Finding {
  return { kind, about, place: "", figure: "", expected: "", found: "" };
}

/** What is wrong with the file, or what the system says. */
function whyUnreadable(error: Error): Partial<Finding> {
  const [problem] = error instanceof ProblemError ? error.problems : [];
  return problem === undefined ? { found: error.message } : { cause: { says: problem.says, values: problem.values } };
}

/**
 * What an audit found, as a problem of the paper.
 *
 * @param file path of the paper
 */
export function findingProblem({ kind, ...finding }: Finding, file: string): Problem {
  return problemOf(kind, finding, { place: { file } });
}
