import { join } from "node:path";
import { ProblemError } from "../../base/problem-error.ts";
import { loadPlainFile } from "../../write/load-plain-file.ts";
import type { Plan, PlannedPaper } from "../plan/plan-build.ts";
import type { PaperEdit } from "./paper-edit.ts";
import { paperTexts } from "./paper-texts.ts";
import { textChanges } from "./text-changes.ts";
import { writtenBefore } from "./written-before.ts";

/** What people changed in the papers of a plan, paper by paper. */
export async function paperEdits({ papers }: Plan, out: string): Promise<PaperEdit[]> {
  const edits: PaperEdit[] = [];
  for (const planned of papers) if (planned.state === "edited") edits.push(await editOf(planned, out));
  return edits;
}

async function editOf({ paper, last }: PlannedPaper, out: string): Promise<PaperEdit> {
  const { path } = paper;
  const before = last === undefined ? null : await writtenBefore(out, path, last);
  const comparedWith = before === null ? "now" : "written";
  try {
    const now = paperTexts(path, await loadPlainFile(join(out, path)));
    const old = paperTexts(path, before ?? (await paper.render()));
    return { path, comparedWith, changes: textChanges(old, now) };
  } catch (error) {
    return { path, comparedWith, changes: [], unreadable: reasonOf(error) };
  }
}

/** @throws the error itself where it is neither the file's nor the system's fault */
function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  if (error instanceof Error && "code" in error) return error.message;
  throw error;
}
