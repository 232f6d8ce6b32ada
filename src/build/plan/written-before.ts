import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { loadJournal } from "../../write/journal.ts";
import { loadManifest, manifestPath } from "../../write/load-manifest.ts";
import type { Manifest, NotedPaper } from "../../write/manifest.ts";
import { type FoundShard, loadShardManifests, notedByShards } from "../../write/shard-manifest.ts";

/** What earlier builds of an output folder say that they wrote. */
export type WrittenBefore = {
  readonly manifest: Manifest;
  readonly shards: readonly FoundShard[];
  /** What shards and killed builds noted beside the manifest: true of the papers that are found so */
  readonly noted: readonly NotedPaper[];
  /** What manifest and shards tell, by path, of papers that may be there no more */
  readonly known: Manifest;
  readonly problems: readonly Problem[];
};

export async function loadWrittenBefore(out: string): Promise<WrittenBefore> {
  const { manifest, isDamaged } = await loadManifest(out);
  const shards = await loadShardManifests(out);
  const byShards = notedByShards(shards);
  return {
    manifest,
    shards,
    noted: [...byShards, ...(await loadJournal(out))],
    known: new Map([...manifest, ...byShards.map(({ path, written }) => [path, written] as const)]),
    problems: isDamaged ? [damagedManifest(out)] : [],
  };
}

function damagedManifest(out: string): Problem {
  return problemOf("manifest-damaged", {
    message: "the list of what the last build wrote cannot be read; papers count as ours where their bytes prove it",
    hint: "the next build writes it anew",
    place: { file: `${out}/${manifestPath}` },
  });
}
