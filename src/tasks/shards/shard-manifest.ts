import { join } from "node:path";
import * as z from "zod";
import { compareText } from "../../base/compare-text.ts";
import { type NotedPaper, PathBelow, WrittenPaper } from "../../write/manifest.ts";
import { partManifestsIn } from "../../write/part-manifest.ts";
import { loadPlainText } from "../../write/plain-file.ts";
import { statePath } from "../../write/state-path.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";

/**
 * What one shard of a build wrote: its own papers alone, and what all shards must have in common to be one build.
 *
 * `others` are papers that this folder was given by earlier shards and that are another shard's now, or nobody's: they
 * are not merged, but are known for ours. `made` is by name what the papers were made from and how: version, data,
 * templates, options. `left` are papers of the shard that are not as they are wanted. `isEverything` says that the
 * shards together hold every paper there is.
 */
export const ShardManifest = z.strictObject({
  format: z.literal(1),
  shard: z.strictObject({ index: z.int().min(1), of: z.int().min(1) }),
  made: z.record(z.string(), z.string()),
  isEverything: z.boolean(),
  papers: z.record(PathBelow, WrittenPaper),
  others: z.record(PathBelow, WrittenPaper),
  left: z.array(PathBelow),
});
export type ShardManifest = z.infer<typeof ShardManifest>;

/** A shard's manifest as it was found; null where the file is none. */
export type FoundShard = { readonly folder: string; readonly file: string; readonly manifest: ShardManifest | null };

/** The manifests of shards in an output folder, in order of name. */
export async function loadShardManifests(folder: string): Promise<FoundShard[]> {
  const found: FoundShard[] = [];
  for (const file of await partManifestsIn(folder)) {
    found.push({ folder, file, manifest: parseShardManifest(await loadPlainText(file).catch(() => "")) });
  }
  return found;
}

export async function writeShardManifest(out: string, manifest: ShardManifest): Promise<void> {
  const papers = Object.fromEntries(Object.entries(manifest.papers).toSorted(([a], [b]) => compareText(a, b)));
  const text = `${JSON.stringify({ ...manifest, papers }, null, 2)}\n`;
  await writeFileWhole(join(out, statePath("manifest.json", shardName(manifest.shard))), text);
}

/** What shards wrote, as a build notes it: true of the papers that are found so. */
export function notedByShards(shards: readonly FoundShard[]): NotedPaper[] {
  return shards.flatMap(({ manifest }) =>
    manifest === null ? [] : [...entriesOf(manifest.others), ...entriesOf(manifest.papers)],
  );
}

function entriesOf(papers: Readonly<Record<string, WrittenPaper>>): NotedPaper[] {
  return Object.entries(papers).map(([path, written]) => ({ path, written }));
}

/** `2-of-4`, as it stands in the names of a shard's files */
export function shardName({ index, of }: ShardManifest["shard"]): string {
  return `${index}-of-${of}`;
}

function parseShardManifest(text: string): ShardManifest | null {
  try {
    return ShardManifest.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
