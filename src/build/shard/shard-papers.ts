import { join, resolve } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { loadDigest } from "../../write/load-digest.ts";
import type { WrittenPaper } from "../../write/manifest.ts";
import { nameOf, type Shown } from "./check-shards.ts";

/** A paper of a shard, as it was found in the shard's folder. */
export type ShardPaper = {
  readonly path: string;
  readonly folder: string;
  readonly written: WrittenPaper;
  /** Whether it stands where it is wanted: the shard was built into the very folder */
  readonly isInPlace: boolean;
};

/** Papers of shards, and what was found about those that are not as their shard wrote them. */
export type ShardPapers = {
  readonly papers: readonly ShardPaper[];
  /** What keeps the shards from being merged: a paper was not copied along, or not whole */
  readonly faults: readonly Problem[];
  /** What is only told: papers that a shard left, or that somebody changed since */
  readonly remarks: readonly Problem[];
};

/** Look at the papers of all shards: is each there, and as its shard wrote it? */
export async function shardPapers(shards: readonly Shown[], out: string): Promise<ShardPapers> {
  const looked = await Promise.all(shards.map((shard) => papersOf(shard, resolve(shard.folder) === resolve(out))));
  return {
    papers: looked.flatMap(({ papers }) => papers),
    faults: looked.flatMap(({ faults }) => faults),
    remarks: looked.flatMap(({ remarks }) => remarks),
  };
}

async function papersOf(shard: Shown, isInPlace: boolean): Promise<ShardPapers> {
  const { folder, manifest } = shard;
  const left = new Set(manifest.left);
  const papers: ShardPaper[] = [];
  const odd: Problem[] = [];
  for (const [path, written] of Object.entries(manifest.papers)) {
    const found = loadDigest(join(folder, path));
    if (found === written.digest || isInPlace) papers.push({ path, folder, written, isInPlace });
    if (found !== written.digest && !left.has(path)) odd.push(notAsWritten(shard, path, found));
  }
  const unmade = manifest.left.map((path) => notMade(shard, path));
  return { papers, faults: isInPlace ? [] : odd, remarks: isInPlace ? [...unmade, ...odd] : unmade };
}

function notAsWritten(shard: Shown, path: string, found: string | null): Problem {
  return problemOf("shard-paper", {
    message: `this paper of shard ${nameOf(shard)} is ${found === null ? "not there" : "not as the shard wrote it"}`,
    hint: "copy the whole output folder, or build this shard anew",
    place: { file: `${shard.folder}/${path}` },
  });
}

function notMade(shard: Shown, path: string): Problem {
  return problemOf("shard-paper", {
    message: `shard ${nameOf(shard)} did not make this paper, and told why`,
    hint: `mend what kept it, and build again with --shard ${nameOf(shard)}, or without --shard`,
    place: { file: `${shard.folder}/${path}` },
  });
}
