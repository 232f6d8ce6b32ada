import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { type Manifest, noteInJournal, type WrittenPaper } from "../../write/manifest.ts";
import { loadPlainFile } from "../../write/plain-file.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import type { Found } from "../folder/standing-papers.ts";
import { isOfDisk, notWritten, removeOurs } from "../folder/written-files.ts";
import type { BuildPart, OnEdited } from "../plan/build-request.ts";
import type { Beside, PlannedPaper } from "../plan/plan-build.ts";
/** How papers are to be made, and what stands in the output folder before. */
export type PaperOrder = {
  readonly out: string;
  readonly written: Manifest;
  readonly found: Found;
  /** Build fresh papers too */
  readonly force: boolean;
  /** `replace` keeps a copy */
  readonly onEdited: OnEdited;
  /** Under which digest what a paper is made from is stored; undefined where it is not */
  readonly madeOf: (paper: Paper) => string | undefined;
  /** The part of a build that is made, where one is: it has a journal of its own */
  readonly part?: Pick<BuildPart, "name"> | undefined;
};

/** What became of a paper: written, kept as it was, or left because of problems. */
export type Outcome = {
  readonly path: string;
  readonly done: "built" | "kept" | "left";
  /** The new version that was written beside it */
  readonly beside?: string;
  /** The new version beside it that was removed, the paper being ours again */
  readonly removed?: string;
  /** What the manifest is to say where that is new, by path; null = nothing any more */
  readonly entries?: readonly ManifestEntry[];
  readonly problems?: readonly Problem[];
  /** Whether the system refused for a reason that other papers will meet too, such as a full disk */
  readonly isDiskGone?: boolean;
  /** Whether the paper was left because of what another one met */
  readonly isUntried?: boolean;
};

/** What the manifest is to say of a path; null = nothing any more. */
export type ManifestEntry = readonly [path: string, written: WrittenPaper | null];

/** Where copies of replaced papers go, below the output folder. */
const replacedFolder = ".shiryo/replaced";

/** Render a paper if it is due, and write it unless somebody changed what is there. */
export async function makePaper(planned: PlannedPaper, order: PaperOrder): Promise<Outcome> {
  try {
    const outcome = await madePaper(planned, order);
    return outcome.done === "left" ? outcome : await withoutBeside(outcome, planned, order);
  } catch (error) {
    const problems = problemsOf(error, planned.paper, order);
    return { path: planned.paper.path, done: "left", problems, isDiskGone: isOfDisk(error) };
  }
}

async function madePaper(planned: PlannedPaper, order: PaperOrder): Promise<Outcome> {
  const { paper, state } = planned;
  const { path } = paper;
  if (state === "fresh" && !order.force) return keptPaper(planned, order);
  if (isSettled(planned, order)) return { path, done: "left", problems: [editedProblem(planned, order)] };
  const bytes = await paper.render();
  const written = entryOf(paper, bytes, order);
  const isSame = written.digest === order.found.get(path);
  if (isSame && !order.force) return { path, done: "kept", entries: [[path, written]] };
  if (state === "edited" && order.onEdited !== "replace") return besidePaper({ planned, bytes, written }, order);
  if (state === "edited" && !isSame) await keepCopy(paper, order);
  await put(path, { bytes, written }, order);
  return { path, done: "built", entries: [[path, written]] };
}

/** The manifest learns of a paper that was known from the new version beside it, or from an older manifest. */
function keptPaper({ paper, last }: PlannedPaper, { written, madeOf }: PaperOrder): Outcome {
  const { path, id } = paper;
  const made = madeOf(paper);
  if (last === undefined || (written.get(path) === last && last.made !== undefined)) return { path, done: "kept" };
  return { path, done: "kept", entries: [[path, { ...last, id, ...(made !== undefined && { made }) }]] };
}

/** Whether nothing is to be written for a paper that somebody changed, so that it need not be rendered. */
function isSettled({ state, isDue, beside }: PlannedPaper, { onEdited, force }: PaperOrder): boolean {
  if (state !== "edited" || onEdited === "replace" || force) return false;
  return !isDue || (beside !== undefined && besideNeedsNothing.has(beside.state));
}

const besideNeedsNothing: ReadonlySet<Beside["state"]> = new Set(["fresh", "taken"]);

type Made = { readonly planned: PlannedPaper; readonly bytes: Uint8Array; readonly written: WrittenPaper };

/** Leave a paper as somebody changed it, and write the new version beside it where nothing of theirs stands there. */
async function besidePaper({ planned, bytes, written }: Made, order: PaperOrder): Promise<Outcome> {
  const { paper, beside } = planned;
  const left = { path: paper.path, done: "left", problems: [editedProblem(planned, order)] } as const;
  if (order.onEdited === "keep" || beside === undefined) return left;
  if (order.found.get(beside.path) === written.digest) return { ...left, entries: [[beside.path, written]] };
  if (beside.state === "edited") return left;
  await put(beside.path, { bytes, written }, order);
  return { ...left, beside: beside.path, entries: [[beside.path, written]] };
}

/** A paper that is ours again needs no new version beside it. */
async function withoutBeside(outcome: Outcome, { beside }: PlannedPaper, order: PaperOrder): Promise<Outcome> {
  if (beside === undefined) return outcome;
  const entries = outcome.entries ?? [];
  if (!order.found.has(beside.path)) return { ...outcome, entries: [...entries, [beside.path, null]] };
  const isOurs = order.written.get(beside.path)?.digest === order.found.get(beside.path);
  if (!isOurs || (await removeOurs(order.out, beside.path)) !== null) return outcome;
  return { ...outcome, removed: beside.path, entries: [...entries, [beside.path, null]] };
}

function entryOf(paper: Paper, bytes: Uint8Array, { madeOf }: PaperOrder): WrittenPaper {
  const made = madeOf(paper);
  return { key: paper.key(), digest: digest(bytes), id: paper.id, ...(made !== undefined && { made }) };
}

async function put(path: string, { bytes, written }: Omit<Made, "planned">, order: PaperOrder): Promise<void> {
  const { out, part } = order;
  await noteInJournal(out, { path, written }, part?.name);
  await writeFileWhole(join(out, path), bytes);
}

/** A copy under a name that says what it was before, so that no copy takes the place of another. */
async function keepCopy({ path }: Paper, { out, found }: PaperOrder): Promise<void> {
  const name = `${found.get(path)?.slice(0, 12)}_${basename(path)}`;
  const copy = join(out, replacedFolder, dirname(path), name);
  await mkdir(dirname(copy), { recursive: true });
  await writeFile(copy, await loadPlainFile(join(out, path)));
}

function problemsOf(error: unknown, { path, title }: Paper, { out }: PaperOrder): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems.map((problem) => ({ ...problem, paper: title }));
  return [notWritten(error, join(out, path))];
}

/** That a paper was changed by hand and is left, and where its new version is. */
function editedProblem(
  { paper, last, isDue, beside }: PlannedPaper,
  { out, onEdited }: { readonly out: string; readonly onEdited: OnEdited },
): Problem {
  const what = last === undefined ? "this paper is not one we wrote" : "this paper was changed since it was written";
  const news = isDue ? besideNews(beside, onEdited) : "; what it prints has not changed since";
  return problemOf("paper-edited", {
    message: `${what}; it is left as it is${news}`,
    hint:
      isDue && beside !== undefined && beside.state !== "taken" && onEdited === "beside"
        ? "carry over what you need, then delete one of the two; or take the new one with --on-edited replace"
        : "shiryo list --edited shows what was changed; --on-edited replace makes it anew and keeps a copy",
    place: { file: join(out, paper.path) },
  });
}

function besideNews(beside: Beside | undefined, onEdited: OnEdited): string {
  if (beside === undefined || onEdited === "keep") return "";
  const name = basename(beside.path);
  if (beside.state === "taken") return `; its new version stood beside it, and was taken away: ${name}`;
  if (beside.state === "edited") return `; so is the file beside it, which was changed too: ${name}`;
  return `; the new version stands beside it: ${name}`;
}
