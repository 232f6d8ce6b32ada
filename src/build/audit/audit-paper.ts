import { join } from "node:path";
import { digestSource } from "../../base/digest-source.ts";
import { ProblemError } from "../../base/problem-error.ts";
import type { Finding } from "../../audit/finding.ts";
import type { HearFigure, PaperAudit } from "../../audit/paper-audit.ts";
import type { Manifest } from "../../write/manifest.ts";
import { type OpenFile, openPlainFile } from "../../write/open-plain-file.ts";
import type { Paper } from "../paper/paper.ts";
import type { PaperAuditor } from "./paper-auditor.ts";

/** What an audit must know of a paper. */
export type AskedPaper = Pick<Paper, "kind" | "id" | "path" | "holds">;

/** Where finished papers stand, what is known of them, and who holds them against the dataset. */
export type Finished = { readonly out: string; readonly manifest: Manifest; readonly auditor: PaperAuditor };

/** Read a finished paper from the disk and hold it against the dataset; undefined for a kind of paper that is not audited. */
export async function auditPaper(
  paper: AskedPaper,
  { out, manifest, auditor }: Finished,
  hear: HearFigure,
): Promise<PaperAudit | undefined> {
  const [audit, { path }] = [auditor(paper), paper];
  if (audit === undefined) return undefined;
  const opened = openPaper(join(out, path));
  if ("fault" in opened) return { ...nothing, findings: [opened.fault] };
  const findings: Finding[] = [];
  try {
    if (manifest.get(path)?.digest !== digestSource(opened.file)) findings.push(edit(manifest.has(path)));
    const result = await audit(opened.file, hear);
    return { ...result, findings: [...findings, ...result.findings] };
  } catch (error) {
    if (!(error instanceof ProblemError) && !isOfSystem(error)) throw error;
    return {
      ...nothing,
      findings: [...findings, whole("audit-unreadable", "a paper that can be read", error.message)],
    };
  } finally {
    opened.file.close();
  }
}

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
