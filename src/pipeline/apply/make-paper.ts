import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, ProblemError } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { type Manifest, noteInJournal, type WrittenPaper } from "../../write/manifest.ts";
import { replaceFile } from "../../write/replace-file.ts";
import { type Found, foundAgain } from "../folder/standing-papers.ts";
import { isOfDisk, type KeptCopy, keepCopy, notWritten, removeOurs } from "../folder/written-files.ts";
import type { BuildPart, OnEdited } from "../plan/build-request.ts";
import { type Beside, type PlannedPaper, plannedPaper } from "../plan/plan-build.ts";
import { blockedProblem, editedProblem, replacedProblem } from "./paper-problems.ts";

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
  /** Whether somebody changed what stands there while the paper was made */
  readonly isMeanwhile?: boolean;
};

/** What became of a paper: written, kept as it was, or left because of problems. */
export type Outcome = {
  readonly path: string;
  readonly done: "built" | "kept" | "left";
  /** The new version that was written beside it */
  readonly beside?: string;
  /** The new version beside it that was removed, the paper being ours again */
  readonly removed?: string;
  /** Where a copy is of what somebody had changed, and what was replaced */
  readonly copies?: readonly KeptCopy[];
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

// Who saves without an end is given way to.
const mostTries = 3;

/** Whoever saves a paper while it is made is not written over: what to do is asked again of what stands there by then. */
async function madePaper(planned: PlannedPaper, order: PaperOrder, tries = mostTries): Promise<Outcome> {
  const outcome = await triedPaper(planned, order);
  if (outcome !== null) return outcome;
  const { paper } = planned;
  const found = foundAgain(order.out, paper, order.found);
  const now = { ...order, found, isMeanwhile: true };
  const standing = plannedPaper(paper, now);
  if (tries > 1) return madePaper(standing, now, tries - 1);
  return { path: paper.path, done: "left", problems: [editedProblem(standing, { ...now, onEdited: "keep" })] };
}

/** null where something else stands there than was found. */
async function triedPaper(planned: PlannedPaper, order: PaperOrder): Promise<Outcome | null> {
  const { paper, state } = planned;
  const { path } = paper;
  if (state === "blocked") return { path, done: "left", problems: [blockedProblem(paper, order)] };
  if (state === "fresh" && !order.force) return keptPaper(planned, order);
  if (isSettled(planned, order)) return { path, done: "left", problems: [editedProblem(planned, order)] };
  const bytes = await paper.render();
  const written = entryOf(paper, bytes, order);
  const isSame = written.digest === order.found.get(path);
  if (isSame && !order.force) return { path, done: "kept", entries: [[path, written]] };
  if (state !== "edited" || isSame) return writtenPaper({ planned, bytes, written }, order);
  const make = order.onEdited === "replace" ? replacedPaper : besidePaper;
  return make({ planned, bytes, written }, order);
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

async function writtenPaper({ planned, ...made }: Made, order: PaperOrder): Promise<Outcome | null> {
  const { path } = planned.paper;
  if (!(await isPut(path, made, order))) return null;
  return { path, done: "built", entries: [[path, made.written]] };
}

/** The copy is of what is replaced: what is saved after it was taken is found, and copied too. */
async function replacedPaper({ planned, ...made }: Made, order: PaperOrder): Promise<Outcome | null> {
  const { path } = planned.paper;
  const { copy, digest: copied } = await keepCopy(order.out, path);
  const found = new Map([...order.found, [path, copied]]);
  if (!(await isPut(path, made, { ...order, found }))) return null;
  const problems = [replacedProblem(path, { copy, out: order.out })];
  return { path, done: "built", copies: [{ path, copy }], entries: [[path, made.written]], problems };
}

/** Leave a paper as somebody changed it, and write the new version beside it where nothing of theirs stands there. */
async function besidePaper({ planned, bytes, written }: Made, order: PaperOrder): Promise<Outcome | null> {
  const { paper, beside } = planned;
  const left = { path: paper.path, done: "left", problems: [editedProblem(planned, order)] } as const;
  if (order.onEdited === "keep" || beside === undefined) return left;
  if (order.found.get(beside.path) === written.digest) return { ...left, entries: [[beside.path, written]] };
  if (beside.state === "edited" || beside.state === "blocked") return left;
  if (!(await isPut(beside.path, { bytes, written }, order))) return null;
  return { ...left, beside: beside.path, entries: [[beside.path, written]] };
}

/** A paper that is ours again needs no new version beside it. */
async function withoutBeside(outcome: Outcome, { beside }: PlannedPaper, order: PaperOrder): Promise<Outcome> {
  if (beside === undefined) return outcome;
  const entries = outcome.entries ?? [];
  const found = order.found.get(beside.path);
  if (found === undefined) return { ...outcome, entries: [...entries, [beside.path, null]] };
  const isOurs = order.written.get(beside.path)?.digest === found;
  if (!isOurs || (await removeOurs(order.out, beside.path, found)) !== null) return outcome;
  return { ...outcome, removed: beside.path, entries: [...entries, [beside.path, null]] };
}

function entryOf(paper: Paper, bytes: Uint8Array, { madeOf }: PaperOrder): WrittenPaper {
  const made = madeOf(paper);
  return { key: paper.key(), digest: digest(bytes), id: paper.id, ...(made !== undefined && { made }) };
}

/** Write a paper where what was found in its place stands there still; else nothing is written. */
async function isPut(path: string, { bytes, written }: Omit<Made, "planned">, order: PaperOrder): Promise<boolean> {
  const { out, part, found } = order;
  await noteInJournal(out, { path, written }, part?.name);
  return replaceFile(join(out, path), bytes, found.get(path) ?? null);
}

function problemsOf(error: unknown, { path, title }: Paper, { out }: PaperOrder): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems.map((problem) => ({ ...problem, paper: title }));
  return [notWritten(error, join(out, path))];
}
