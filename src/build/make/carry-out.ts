import { dirname, join } from "node:path";
import pLimit from "p-limit";
import { collectGarbage } from "../../base/collect-garbage.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { clearUnfinished } from "../../write/clear-unfinished.ts";
import { manifestPath } from "../../write/load-manifest.ts";
import type { Manifest, WrittenPaper } from "../../write/manifest.ts";
import { syncFolders } from "../../write/sync-folders.ts";
import type { KeptSources } from "./kept-sources.ts";
import { makePaper, type Outcome, type PaperOrder } from "./make-paper.ts";
import { notWritten } from "./not-written.ts";
import type { PaperKind } from "../paper/paper.ts";
import type { Plan, PlannedPaper } from "../plan/plan-build.ts";
import { removeOurs } from "./remove-ours.ts";
import { recordShard } from "../shard/shard-record.ts";
import { writeManifest } from "./write-manifest.ts";

export type Order = Omit<PaperOrder, "madeOf"> & {
  readonly onPaper: OnPaper;
  readonly sources: KeptSources;
  /** Whether the manifest lacks what a killed build noted */
  readonly isManifestBehind: boolean;
  /** Whether the folder is still ours alone */
  readonly isAlone: () => Promise<boolean>;
  readonly now: Date;
  /** Ends the build between two papers; those that are left are due the next time */
  readonly signal?: AbortSignal | undefined;
};

/** Told after each paper: how many of how many are done, and which it was. */
export type OnPaper = (done: number, all: number, title: string) => void;

/** What a build did, by path below the output folder. */
export type BuildResult = {
  readonly built: readonly string[];
  /** New versions written beside papers that somebody changed */
  readonly beside: readonly string[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
};

// While one briefing goes down to the disk the next is rendered. Workbooks are large while they are made: one at a time.
const papersAtOnce: Readonly<Record<PaperKind, number>> = { briefings: 4, workbooks: 1, packets: 1 };

/** Make and write the papers of a plan, remove those nobody wants any more, and write down what was done. */
export async function carryOut(plan: Plan, order: Order): Promise<BuildResult> {
  await prepare(plan, order);
  const outcomes = await makePapers(plan, order);
  const orphans = await removeOrphans(plan, order.out);
  const paths = (pick: (outcome: Outcome) => string | undefined) => outcomes.flatMap((one) => pick(one) ?? []);
  const problems = [
    ...outcomes.flatMap((outcome) => outcome.problems ?? []),
    ...untried(outcomes, order.out),
    ...orphans.problems,
    ...(await writeDown(outcomes, orphans.removed, order)),
  ];
  return {
    built: paths(({ done, path }) => (done === "built" ? path : undefined)),
    beside: paths(({ beside }) => beside),
    kept: paths(({ done, path }) => (done === "kept" ? path : undefined)),
    removed: [...paths(({ removed }) => removed), ...orphans.removed],
    problems,
  };
}

/** Away with what killed builds left; and what papers are made from is stored first, lest this one be killed too. */
async function prepare({ papers }: Plan, { out, written, sources, force, now }: Order): Promise<void> {
  const paths = [
    ...papers.map(({ paper }) => paper.path),
    ...written.keys(),
    manifestPath,
    ".shiryo/sources/x",
    ".shiryo/pieces/x",
  ];
  await clearUnfinished(foldersOf(paths, out), now.getTime());
  const due = papers.filter(({ isDue, state }) => force || isDue || state === "missing").map(({ paper }) => paper);
  // Without it a later build cannot tell its reasons, which is no reason to write no papers.
  if (due.length > 0) await sources.store(out, due).catch(() => {});
}

function foldersOf(paths: readonly string[], out: string): Set<string> {
  return new Set(paths.map((path) => dirname(join(out, path))));
}

async function makePapers({ papers }: Plan, order: Order): Promise<Outcome[]> {
  const limits = new Map(Object.entries(papersAtOnce).map(([kind, most]) => [kind, pLimit(most)]));
  const paperOrder = { ...order, madeOf: order.sources.madeOf };
  let done = 0;
  let isDiskGone = false;
  const outcomes: Outcome[] = [];
  // Kind after kind, the quick ones first: who waits for a briefing does not wait for the workbooks.
  for (const planned of groupBy(papers, ({ paper }) => paper.kind).values()) outcomes.push(...(await makeAll(planned)));
  return outcomes;

  async function makeAll(ofKind: readonly PlannedPaper[]): Promise<Outcome[]> {
    return Promise.all(
      ofKind.map(async (planned) => {
        const make = async (): Promise<Outcome> => {
          if (order.signal?.aborted && planned.state !== "fresh") return { path: planned.paper.path, done: "left" };
          // What a full disk refused once it would refuse ten thousand times.
          if (isDiskGone && planned.state !== "fresh")
            return { path: planned.paper.path, done: "left", isUntried: true };
          const outcome = await makePaper(planned, paperOrder);
          // Of a few in flight at once the first tells why.
          if (isDiskGone && outcome.isDiskGone) return { path: planned.paper.path, done: "left", isUntried: true };
          isDiskGone ||= outcome.isDiskGone === true;
          collectGarbage();
          order.onPaper(++done, papers.length, planned.paper.title);
          return outcome;
        };
        return (await limits.get(planned.paper.kind)?.(make)) ?? make();
      }),
    );
  }
}

/** Papers that somebody changed stay, and stay in the manifest, so that every build tells of them. */
async function removeOrphans({ orphans }: Plan, out: string): Promise<{ removed: string[]; problems: Problem[] }> {
  const removed: string[] = [];
  const problems: Problem[] = [];
  for (const { path, isOurs } of orphans) {
    const why = isOurs ? await removeOurs(out, path) : "somebody changed it";
    if (why === null) removed.push(path);
    else problems.push(leftOver(join(out, path), why));
  }
  return { removed, problems };
}

/**
 * The manifest is written when all that it tells of is on the disk, and where it tells anything new.
 * The journal is needed until then.
 */
async function writeDown(outcomes: readonly Outcome[], removed: readonly string[], order: Order): Promise<Problem[]> {
  const { out, written, isManifestBehind, isAlone, record } = order;
  const entries = [
    ...outcomes.flatMap((outcome) => outcome.entries ?? []),
    ...removed.map((path) => [path, null] as const),
  ];
  if (entries.length === 0 && !isManifestBehind && record === undefined) return [];
  try {
    if (!(await isAlone())) return [takenOver(out)];
    await syncFolders(
      foldersOf(
        entries.map(([path]) => path),
        out,
      ),
    );
    const manifest = manifestAfter(written, entries);
    if (record === undefined) await writeManifest(out, manifest);
    else await recordShard(out, record, { manifest, left: outcomes.filter(isLeft).map(({ path }) => path) });
    return [];
  } catch (error) {
    return [notWritten(error, join(out, manifestPath))];
  }
}

function isLeft({ done }: Outcome): boolean {
  return done === "left";
}

type Entry = readonly [path: string, written: WrittenPaper | null];

function manifestAfter(before: Manifest, entries: readonly Entry[]): Manifest {
  const manifest = new Map(before);
  for (const [path, written] of entries) {
    if (written === null) manifest.delete(path);
    else manifest.set(path, written);
  }
  return manifest;
}

function untried(outcomes: readonly Outcome[], out: string): Problem[] {
  const count = outcomes.filter(({ isUntried }) => isUntried).length;
  if (count === 0) return [];
  const message = `${count} more papers were not written, for the same reason; what stands there is untouched`;
  return [problemOf("paper-not-written", { message, place: { file: out } })];
}

function leftOver(file: string, why: string): Problem {
  return problemOf("paper-left", {
    message: `no programme or PJ of the dataset has this paper any more; it is left as it is, for ${why}`,
    hint: "move it away when it is not needed",
    place: { file },
  });
}

function takenOver(out: string): Problem {
  return problemOf("build-locked", {
    message: "another build took this one for dead and went on in its place; build again to be sure of the papers",
    place: { file: out },
  });
}
