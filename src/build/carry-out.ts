import { rm } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import type { Problem } from "../base/problem.ts";
import { type Manifest, manifestText } from "../write/manifest.ts";
import { manifestPath } from "../write/load-manifest.ts";
import { writeFileWhole } from "../write/write-file-whole.ts";
import { makePaper, type Outcome, type PaperOrder } from "./make-paper.ts";
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

// While one paper goes down to the disk the next is rendered; more at once would only fill the memory.
const papersAtOnce = 4;

/** Make and write the papers of a plan, remove those nobody wants any more, and write down what was done. */
export async function carryOut(plan: Plan, order: Order): Promise<BuildResult> {
  const limit = pLimit(papersAtOnce);
  let done = 0;
  const outcomes = await Promise.all(
    plan.papers.map((planned) =>
      limit(async () => {
        const outcome = await makePaper(planned, order);
        order.onPaper(++done, plan.papers.length, planned.paper.title);
        return outcome;
      }),
    ),
  );
  const removed = await removeOrphans(plan, order.out);
  await writeFileWhole(join(order.out, manifestPath), manifestText(manifestAfter(order.written, outcomes, plan)));
  return { ...summary(outcomes), removed };
}

/** Papers that somebody changed stay; they are no longer ours. */
async function removeOrphans({ orphans }: Plan, out: string): Promise<string[]> {
  const ours = orphans.filter((orphan) => orphan.isOurs).map((orphan) => orphan.path);
  for (const path of ours) await rm(join(out, path), { force: true });
  return ours;
}

function manifestAfter(before: Manifest, outcomes: readonly Outcome[], { orphans }: Plan): Manifest {
  const manifest = new Map(before);
  for (const { path } of orphans) manifest.delete(path);
  for (const { path, written } of outcomes) if (written !== undefined) manifest.set(path, written);
  return manifest;
}

function summary(outcomes: readonly Outcome[]): Omit<BuildResult, "removed"> {
  const paths = (done: Outcome["done"]) => outcomes.filter((outcome) => outcome.done === done).map(({ path }) => path);
  return {
    built: paths("built"),
    kept: paths("kept"),
    problems: outcomes.flatMap(({ problems }) => problems ?? []),
  };
}
