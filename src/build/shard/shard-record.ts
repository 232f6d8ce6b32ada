import { version } from "../../base/version.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import type { Templates } from "../../load/templates.ts";
import type { Manifest, NotedPaper, WrittenPaper } from "../../write/manifest.ts";
import { clearJournal } from "../../write/journal.ts";
import { clearShardManifests, type FoundShard, notedByShards, writeShardManifest } from "../../write/shard-manifest.ts";
import { folderPath } from "../../load/file/folder-path.ts";
import { pathBeside } from "../paper/path-beside.ts";
import { listingOf } from "../reasons/making.ts";
import type { Selection } from "../plan/select-papers.ts";
import { templatesDigest } from "../paper/templates-digest.ts";
import type { Shard } from "./shard.ts";

/** What a shard's build is to write down beside its papers. */
export type ShardRecord = {
  readonly shard: Shard;
  /** `2-of-4`, in the names of its files */
  readonly name: string;
  /** What all shards must have in common, by name */
  readonly made: Readonly<Record<string, string>>;
  readonly isEverything: boolean;
  /** Paths of the shard's own papers */
  readonly paths: readonly string[];
  /** What this shard, or shards of another split, wrote into the folder before */
  readonly before: readonly NotedPaper[];
};

export type ShardMaterials = {
  readonly data: string;
  readonly sources: readonly DatasetSource[];
  readonly templates: Templates;
  readonly documentDate: Date | null;
  readonly selection: Selection;
  readonly csv?: boolean;
  readonly pdf?: boolean;
  readonly against?: object | undefined;
};

/** What must be the same in every shard of a build, in words that a message can print. */
export function madeOf(materials: ShardMaterials): Record<string, string> {
  const { data, sources, templates, documentDate, selection } = materials;
  return {
    version,
    data: listingOf(sources, folderPath(data)).name,
    templates: templatesDigest(templates, () => true),
    date: documentDate?.toISOString() ?? "of the newest source",
    ids: selection.ids.join(" "),
    only: selection.only ?? "",
    project: selection.project ?? "",
    csv: String(materials.csv ?? false),
    pdf: String(materials.pdf ?? false),
    against: JSON.stringify(materials.against ?? null),
  };
}

/** Write down what a shard did. `left` are its papers that are not as they are wanted. */
export async function recordShard(
  out: string,
  record: ShardRecord,
  { manifest, left }: { readonly manifest: Manifest; readonly left: readonly string[] },
): Promise<void> {
  const own = new Set(record.paths.flatMap((path) => [path, pathBeside(path)]));
  const papers = [...own].flatMap((path) => {
    const written = manifest.get(path);
    return written === undefined ? [] : [[path, written] as const];
  });
  const { shard, made, isEverything } = record;
  const others = record.before.filter(({ path, written }) => {
    return !own.has(path) && manifest.get(path)?.digest === written.digest;
  });
  const mine = { papers: Object.fromEntries(papers), others: papersOf(others), left: [...left] };
  await writeShardManifest(out, { format: 1, shard, made: { ...made }, isEverything, ...mine });
  await clearShardManifests(out, shard.of);
  await clearJournal(out, record.name);
}

/** What the manifests of a folder tell that no other shard of the same split will tell again. */
export function writtenBefore(found: readonly FoundShard[], { index, of }: Shard): NotedPaper[] {
  const isOurs = ({ manifest }: FoundShard) => manifest?.shard.of !== of || manifest.shard.index === index;
  return notedByShards(found.filter(isOurs));
}

function papersOf(noted: readonly NotedPaper[]): Record<string, WrittenPaper> {
  return Object.fromEntries(noted.map(({ path, written }) => [path, written]));
}
