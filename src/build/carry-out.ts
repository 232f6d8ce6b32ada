import { rm } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import type { Problem } from "../base/problem.ts";
import { problemOf } from "../base/problem-of.ts";
import { clearJournal } from "../write/journal.ts";
import { type Manifest, manifestText } from "../write/manifest.ts";
import { manifestPath } from "../write/load-manifest.ts";
import { writeFileWhole } from "../write/write-file-whole.ts";
import { makePaper, type Outcome, type PaperOrder } from "./make-paper.ts";
import { notWritten } from "./not-written.ts";
import type { PaperKind } from "./paper.ts";
import type { Plan } from "./plan-build.ts";

export type Order = PaperOrder & { readonly onPaper: OnPaper };

/** Told after each paper: how many of how many are done, and which it was. */
export type OnPaper = (done: number, all: number, title: string) => void;

/** What a build did, by path below the output folder. */
export type BuildResult = {
  readonly built: readonly string[];
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
};

// While one briefing goes down to the disk the next is rendered. Workbooks are large while they are made: one at a time.
const papersAtOnce: Readonly<Record<PaperKind, number>> = { briefings: 4, workbooks: 1 };

/** Make and write the papers of a plan, remove those nobody wants any more, and write down what was done. */
export async function carryOut(plan: Plan, order: Order): Promise<BuildResult> {
  const limits = { briefings: pLimit(papersAtOnce.briefings), workbooks: pLimit(papersAtOnce.workbooks) };
  let done = 0;
  const outcomes = await Promise.all(
    plan.papers.map((planned) =>
      limits[planned.paper.kind](async () => {
        const outcome = await makePaper(planned, order);
        order.onPaper(++done, plan.papers.length, planned.paper.title);
        return outcome;
      }),
    ),
  );
  const removed = await removeOrphans(plan, order.out);
  const problems = [
    ...outcomes.flatMap((outcome) => outcome.problems ?? []),
    ...plan.orphans.filter((orphan) => !orphan.isOurs).map(({ path }) => leftOver(join(order.out, path))),
    ...(await writeManifest(order.out, manifestAfter(order.written, outcomes, removed))),
  ];
  return { built: pathsOf(outcomes, "built"), kept: pathsOf(outcomes, "kept"), removed, problems };
}

/** The journal is needed until the manifest says all that it says. */
async function writeManifest(out: string, manifest: Manifest): Promise<Problem[]> {
  try {
    await writeFileWhole(join(out, manifestPath), manifestText(manifest));
    await clearJournal(out);
    return [];
  } catch (error) {
    return [notWritten(error, join(out, manifestPath))];
  }
}

/** Papers that somebody changed stay, and stay in the manifest, so that every build tells of them. */
async function removeOrphans({ orphans }: Plan, out: string): Promise<string[]> {
  const ours = orphans.filter((orphan) => orphan.isOurs).map((orphan) => orphan.path);
  for (const path of ours) await rm(join(out, path), { force: true });
  return ours;
}

function manifestAfter(before: Manifest, outcomes: readonly Outcome[], removed: readonly string[]): Manifest {
  const manifest = new Map(before);
  for (const path of removed) manifest.delete(path);
  for (const { path, written } of outcomes) if (written !== undefined) manifest.set(path, written);
  return manifest;
}

function leftOver(file: string): Problem {
  return problemOf("paper-left", {
    message: "no programme or PJ of the dataset has this paper any more, and somebody changed it; it is left as it is",
    hint: "move it away when it is not needed",
    place: { file },
  });
}

function pathsOf(outcomes: readonly Outcome[], done: Outcome["done"]): string[] {
  return outcomes.filter((outcome) => outcome.done === done).map(({ path }) => path);
}
