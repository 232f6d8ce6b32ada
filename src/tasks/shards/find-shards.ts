import { join, resolve } from "node:path";
import { groupBy } from "../../base/group-by.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { WrittenPaper } from "../../write/manifest.ts";
import { loadDigest } from "../../write/plain-file.ts";
import { type FoundShard, loadShardManifests, type ShardManifest } from "./shard-manifest.ts";

/** The shards that some output folders hold, and a problem for each folder or manifest that gives none. */
export async function findShards(folders: readonly string[]): Promise<{ shards: Shown[]; problems: Problem[] }> {
  const shards: Shown[] = [];
  const problems: Problem[] = [];
  for (const folder of new Map(folders.map((one) => [resolve(one), one])).values()) {
    const found = await loadShardManifests(folder);
    if (found.length === 0) problems.push(noShard(folder));
    for (const one of found) {
      if (one.manifest === null) problems.push(damaged(one.file));
      else shards.push({ ...one, manifest: one.manifest });
    }
  }
  return { shards, problems };
}

function noShard(folder: string): Problem {
  return problemOf("shard-missing.none", {}, { place: { file: folder } });
}

function damaged(file: string): Problem {
  return problemOf("shard-damaged", {}, { place: { file } });
}

/** A shard's manifest that could be read, and where it was found. */
export type Shown = FoundShard & { readonly manifest: ShardManifest };

/** What keeps shards from being one whole build: one of another split or of other data, one missing, one too many. */
export function checkShards(shards: readonly Shown[]): Problem[] {
  const [first] = shards;
  if (first === undefined) return [];
  const strangers = shards.flatMap((one) => differences(one, first));
  return strangers.length > 0 ? strangers : [...missing(shards, first), ...doubles(shards), ...doublePapers(shards)];
}

function differences(one: Shown, first: Shown): Problem[] {
  const facts = (shown: Shown) => ({ ...shown.manifest.made, "number of shards": String(shown.manifest.shard.of) });
  const [mine, theirs] = [facts(one), facts(first)];
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const differing = names.filter((name) => mine[name as keyof typeof mine] !== theirs[name as keyof typeof theirs]);
  if (differing.length === 0) return [];
  const values = { shard: nameOf(one), other: nameOf(first), facts: differing };
  return [problemOf("shard-differs", values, { place: { file: one.file } })];
}

function missing(shards: readonly Shown[], { manifest: { shard } }: Shown): Problem[] {
  const found = new Set(shards.map(({ manifest }) => manifest.shard.index));
  const indexes = Array.from({ length: shard.of }, (_, at) => at + 1).filter((index) => !found.has(index));
  return indexes.map((index) => problemOf("shard-missing", { shard: `${index}/${shard.of}` }));
}

function doubles(shards: readonly Shown[]): Problem[] {
  return [...groupBy(shards, ({ manifest }) => manifest.shard.index).values()].flatMap(([one, ...others]) =>
    others.map(({ file, manifest }) =>
      problemOf(
        "shard-double",
        { shard: `${manifest.shard.index}/${manifest.shard.of}`, folder: one?.folder },
        { place: { file } },
      ),
    ),
  );
}

/** Not to be seen where every shard was built by the same version; a manifest may have been changed by hand. */
function doublePapers(shards: readonly Shown[]): Problem[] {
  const owners = new Map<string, Shown>();
  return shards.flatMap((one) =>
    Object.keys(one.manifest.papers).flatMap((path) => {
      const owner = owners.get(path);
      owners.set(path, one);
      return owner === undefined || owner.manifest.shard.index === one.manifest.shard.index
        ? []
        : [
            problemOf(
              "shard-double.paper",
              { path, shard: nameOf(one), other: nameOf(owner) },
              { place: { file: one.file } },
            ),
          ];
    }),
  );
}

/** `2/4` */
function nameOf({ manifest: { shard } }: Shown): string {
  return `${shard.index}/${shard.of}`;
}

/** A paper of a shard, as it was found in the shard's folder. */
export type ShardPaper = {
  readonly path: string;
  readonly folder: string;
  readonly written: WrittenPaper;
  /** Whether it stands where it is wanted: the shard was built into the very folder */
  readonly isInPlace: boolean;
};

/** Papers of shards, and what was found about those that are not as their shard wrote them. */
type ShardPapers = {
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
  const values = { shard: nameOf(shard), isThere: found !== null };
  return problemOf("shard-paper.gone", values, { place: { file: `${shard.folder}/${path}` } });
}

function notMade(shard: Shown, path: string): Problem {
  return problemOf("shard-paper.unmade", { shard: nameOf(shard) }, { place: { file: `${shard.folder}/${path}` } });
}
