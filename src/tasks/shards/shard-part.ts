import { engineDigest } from "../../base/version.ts";
import { folderPath } from "../../load/list-dataset.ts";
import { pathBeside } from "../../papers/paper/paper-names.ts";
import { templatesDigest } from "../../papers/paper/paper-templates.ts";
import type { BuildPart, WrittenPart } from "../../pipeline/plan/build-request.ts";
import { isEverything } from "../../pipeline/plan/select-papers.ts";
import { listingOf } from "../../pipeline/sources/making.ts";
import { clearJournal, type NotedPaper, type WrittenPaper } from "../../write/manifest.ts";
import { clearPartManifests } from "../../write/part-manifest.ts";
import { papersOfShard } from "./deal-papers.ts";
import type { Shard } from "./shard.ts";
import { type FoundShard, loadShardManifests, notedByShards, shardName, writeShardManifest } from "./shard-manifest.ts";

/** A shard as a part of a build: a selection of its papers, and a manifest of its own. */
export function shardPart(shard: Shard): BuildPart {
  return {
    name: shardName(shard),
    papersOf: (papers) => papersOfShard(papers, shard),
    record: (written) => recordShard(shard, written),
  };
}

async function recordShard(shard: Shard, { request, inputs, manifest, paths, left }: WrittenPart): Promise<void> {
  const { out } = request;
  const own = new Set(paths.flatMap((path) => [path, pathBeside(path)]));
  const papers = [...own].flatMap((path) => {
    const written = manifest.get(path);
    return written === undefined ? [] : [[path, written] as const];
  });
  const others = givenBefore(await loadShardManifests(out), shard).filter(({ path, written }) => {
    return !own.has(path) && manifest.get(path)?.digest === written.digest;
  });
  await writeShardManifest(out, {
    format: 1,
    shard,
    made: madeOf({ request, inputs }),
    isEverything: isEverything(request.selection) && request.kinds === undefined,
    papers: Object.fromEntries(papers),
    others: papersOf(others),
    left: [...left],
  });
  await clearPartManifests(out, (file) => file.endsWith(`-of-${shard.of}.json`));
  await clearJournal(out, shardName(shard));
}

/** What must be the same in every shard of a build, in words that a message can print. */
function madeOf({ request, inputs }: Pick<WrittenPart, "request" | "inputs">): Record<string, string> {
  const { selection, documentDate, csv = false, pdf = false } = request;
  return {
    version: engineDigest(),
    data: listingOf(inputs.sources, folderPath(request.data)).name,
    templates: templatesDigest(inputs.templates, () => true),
    date: documentDate?.toISOString() ?? "of the newest source",
    ids: selection.ids.join(" "),
    only: selection.only ?? "",
    project: selection.project ?? "",
    csv: String(csv),
    pdf: String(pdf),
  };
}

/** What this shard, or shards of another split, wrote into the folder before: no other shard of its split will tell it again. */
function givenBefore(found: readonly FoundShard[], { index, of }: Shard): NotedPaper[] {
  const isOurs = ({ manifest }: FoundShard) => manifest?.shard.of !== of || manifest.shard.index === index;
  return notedByShards(found.filter(isOurs));
}

function papersOf(noted: readonly NotedPaper[]): Record<string, WrittenPaper> {
  return Object.fromEntries(noted.map(({ path, written }) => [path, written]));
}
