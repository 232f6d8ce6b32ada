import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { groupBy } from "../../base/group-by.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Kind } from "../../papers/paper/kind.ts";
import { paperFolders } from "../../write/manifest.ts";
import { stateFolder } from "../../write/state-path.ts";
import { clearUnfinished } from "../../write/unfinished-files.ts";
import type { FolderLock } from "../folder/lock-folder.ts";
import { removeLeftOver } from "../folder/left-over.ts";
import { type BuildResult, nothingDone, type OnEdited, type OnPaper } from "../plan/build-request.ts";
import { hasWork, type Plan, type PlannedPaper } from "../plan/plan-build.ts";
import type { KeptSources } from "../sources/kept-sources.ts";
import { type ManifestEntry, makePaper, type Outcome, type PaperOrder } from "./make-paper.ts";

/** How a plan is to be carried out. */
export type Order = Omit<PaperOrder, "madeOf" | "onEdited"> & {
  /** Left out: replaced where everything is made anew, else left with the new version beside them */
  readonly onEdited?: OnEdited | undefined;
  readonly kinds: readonly Kind[];
  readonly sources: KeptSources;
  readonly onPaper: OnPaper;
  /** Ends the build between two papers; those that are left are due the next time */
  readonly signal?: Pick<AbortSignal, "aborted"> | undefined;
  /** The folder's lock; where nothing can be written, only a plan with nothing to write is carried out */
  readonly lock: FolderLock;
};

/** What became of a plan. */
export type Applied = BuildResult & {
  /** What the manifest is to say where that is new */
  readonly entries: readonly ManifestEntry[];
  /** Papers that are not as they are wanted, by path */
  readonly left: readonly string[];
};

/** Make and write the papers of a plan, and remove those nobody wants any more. What was done is to be written down yet. */
export async function applyPlan(plan: Plan, order: Order): Promise<Applied> {
  const { problems } = order.lock;
  if (problems.length > 0 && hasWork(plan, order.force)) return { ...nothingDone, entries: [], left: [], problems };
  await prepare(plan, order);
  const outcomes = await makePapers(plan, order);
  const orphans = await removeLeftOver(order.signal?.aborted ? [] : plan.orphans, order.out, "dataset");
  const paths = (pick: (outcome: Outcome) => string | undefined) => outcomes.flatMap((one) => pick(one) ?? []);
  return {
    built: paths(({ done, path }) => (done === "built" ? path : undefined)),
    beside: paths(({ beside }) => beside),
    kept: paths(({ done, path }) => (done === "kept" ? path : undefined)),
    copies: [...outcomes.flatMap(({ copies = [] }) => copies), ...orphans.copies],
    left: paths(({ done, path }) => (done === "left" ? path : undefined)),
    removed: [...paths(({ removed }) => removed), ...orphans.removed],
    entries: [
      ...outcomes.flatMap(({ entries = [] }) => entries),
      ...orphans.removed.map((path): ManifestEntry => [path, null]),
    ],
    problems: [
      ...outcomes.flatMap(({ problems = [] }) => problems),
      ...untried(outcomes, order.out),
      ...orphans.problems,
    ],
  };
}

/** Away with what killed builds left; and what papers are made from is stored first, lest this one be killed too. */
async function prepare({ papers }: Plan, { out, sources, force, lock }: Order): Promise<void> {
  // Of a meeting that was renamed since, no paper tells where its folder is.
  const folders = [...paperFolders, stateFolder].map((name) => foldersFrom(join(out, name)));
  await clearUnfinished((await Promise.all(folders)).flat(), lock.at.getTime());
  const due = papers.filter(({ isDue, state }) => force || isDue || state === "missing").map(({ paper }) => paper);
  // Without it a later build cannot tell its reasons, which is no reason to write no papers.
  if (due.length > 0) await sources.store(out, due).catch(() => {});
}

/** A folder with those inside it; what a link in it leads to is somebody else's. */
async function foldersFrom(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => foldersFrom(join(folder, name)));
  return [folder, ...(await Promise.all(inside)).flat()];
}

/** Kind after kind: who waits for a briefing does not wait for the workbooks. */
async function makePapers({ papers }: Plan, order: Order): Promise<Outcome[]> {
  const state = { done: 0, all: papers.length, isDiskGone: false };
  const outcomes: Outcome[] = [];
  for (const [kind, planned] of groupBy(papers, ({ paper }) => paper.kind)) {
    const limit = pLimit(order.kinds.find(({ name }) => name === kind)?.atOnce ?? 1);
    outcomes.push(...(await Promise.all(planned.map((one) => limit(() => made(one, order, state))))));
  }
  return outcomes;
}

type Progress = { done: number; readonly all: number; isDiskGone: boolean };

async function made(planned: PlannedPaper, order: Order, progress: Progress): Promise<Outcome> {
  const { path, title } = planned.paper;
  const isWanted = planned.state !== "fresh";
  if (order.signal?.aborted && isWanted) return { path, done: "left" };
  // What a full disk refused once it would refuse ten thousand times.
  if (progress.isDiskGone && isWanted) return { path, done: "left", isUntried: true };
  const { madeOf } = order.sources;
  const { onEdited = order.force ? "replace" : "beside" } = order;
  const outcome = await makePaper(planned, { ...order, onEdited, madeOf });
  // Of a few in flight at once the first tells why.
  if (progress.isDiskGone && outcome.isDiskGone) return { path, done: "left", isUntried: true };
  progress.isDiskGone ||= outcome.isDiskGone === true;
  order.onPaper(++progress.done, progress.all, title);
  return outcome;
}

function untried(outcomes: readonly Outcome[], out: string): Problem[] {
  const count = outcomes.filter(({ isUntried }) => isUntried).length;
  if (count === 0) return [];
  return [problemOf("paper-not-written.others", { count }, { place: { file: out } })];
}
