import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import { kindNames } from "../../papers/kinds.ts";
import { lockFolder } from "../../pipeline/folder/lock-folder.ts";
import { findPapers, manifestProblems } from "../../pipeline/folder/standing-papers.ts";
import { type LeftOver, removeLeftOver, vanishedFrom } from "../../pipeline/folder/left-over.ts";
import { notWritten } from "../../pipeline/folder/written-files.ts";
import { writeManifest } from "../../pipeline/record/record-build.ts";
import {
  loadJournal,
  loadManifest,
  type Manifest,
  manifestPath,
  noteInJournal,
  withNoted,
} from "../../write/manifest.ts";
import { loadDigest } from "../../write/plain-file.ts";
import { copySources } from "../../write/stored-sources.ts";
import { replaceFile, type Seen } from "../../write/replace-file.ts";
import { checkShards, findShards, type ShardPaper, type Shown, shardPapers } from "./find-shards.ts";
import { loadShardManifests, notedByShards } from "./shard-manifest.ts";

type MergeRequest = {
  /** Output folders of shards; one, where all were built into the same */
  readonly folders: readonly string[];
  /** The folder that is to hold all papers, and their manifest */
  readonly out: string;
  readonly at: Date;
};

/** What a merge did: paths below the output folder. Nothing was written where `isMerged` is false. */
export type MergeResult = {
  readonly isMerged: boolean;
  readonly shards: number;
  readonly papers: readonly string[];
  readonly copied: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
};

/** Put the papers of all shards of a build together: one folder, one manifest, and nothing left over. */
export async function mergeShards({ folders, out, at }: MergeRequest): Promise<MergeResult> {
  const found = await findShards(folders);
  const nothing = { isMerged: false, shards: found.shards.length, papers: [], copied: [], removed: [] };
  const problems = [...found.problems, ...checkShards(found.shards)];
  if (hasError(problems)) return { ...nothing, problems };
  const { papers, faults, remarks } = await shardPapers(found.shards, out);
  if (faults.length > 0) return { ...nothing, problems: [...faults, ...remarks] };
  const newer = manifestProblems(out, (await loadManifest(out)).format).filter(({ severity }) => severity === "error");
  if (newer.length > 0) return { ...nothing, problems: newer };
  const locked = await lockFolder(out, at);
  if (locked.problems.length > 0) return { ...nothing, problems: locked.problems };
  try {
    const merged = await putTogether(found.shards, papers, out);
    return { ...nothing, ...merged, isMerged: true, problems: [...remarks, ...merged.problems] };
  } catch (error) {
    return { ...nothing, problems: [...remarks, notWritten(error, join(out, manifestPath))] };
  } finally {
    await locked.release();
  }
}

async function putTogether(shards: readonly Shown[], papers: readonly ShardPaper[], out: string) {
  const before = await knownBefore(papers, out);
  const gathered = await gatherPapers(papers, out, before);
  const isEverything = shards.every(({ manifest }) => manifest.isEverything);
  const paths = new Set(papers.map(({ path }) => path));
  const kept = new Set(shards.flatMap(({ manifest }) => manifest.left));
  const isLeftOver = (path: string) =>
    !paths.has(path) && !kept.has(path) && kindNames.includes(path.slice(0, path.indexOf("/")));
  const orphans = isEverything ? [...before.keys()].filter(isLeftOver) : [];
  const cleared = await removeLeftOver(leftOverOf(orphans, before, { out, papers }), out, "shards");
  for (const folder of new Set(shards.map((shard) => shard.folder))) await copySources(folder, out);
  const manifest = new Map([...gathered.manifest].filter(([path]) => !cleared.removed.includes(path)));
  await writeManifest(out, manifest);
  return {
    papers: [...paths],
    copied: gathered.copied,
    removed: cleared.removed,
    problems: [...gathered.problems, ...cleared.problems],
  };
}

/** What is ours in the folder: what its manifest says, and what a merge that was killed had copied. */
async function knownBefore(papers: readonly ShardPaper[], out: string): Promise<Manifest> {
  const { manifest } = await loadManifest(out);
  const noted = [...notedByShards(await loadShardManifests(out)), ...(await loadJournal(out))];
  const paths = [...papers, ...noted].map(({ path }) => path);
  return withNoted(manifest, noted, findPapers(out, paths));
}

/** Papers known here that no shard wants, as they stand; what is not there any more counts as ours. */
function leftOverOf(paths: readonly string[], before: Manifest, { out, papers }: Merged): LeftOver[] {
  const found = findPapers(out, paths);
  const wanted = papers.map(({ path, written: { id = "" } }) => ({ path, id }));
  const isVanished = vanishedFrom({ wanted, records: new Set() });
  return paths.flatMap((path): LeftOver[] => {
    const { id = "", digest } = before.get(path) ?? {};
    const there = found.get(path) ?? null;
    const isOurs = there === null || there === digest;
    return [{ path, id, there, isOurs, isVanished: there !== null && isVanished(path, id) }];
  });
}

type Merged = { readonly out: string; readonly papers: readonly ShardPaper[] };

/** What became of the papers of shards in the folder that is to hold them all. */
type Gathered = {
  readonly manifest: Manifest;
  /** Paths of papers that were copied there */
  readonly copied: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Copy the papers of shards into one folder; those that stand there already stay.
 *
 * @param written what is known to be ours in the folder: what else stands there is somebody's, and is left alone
 * @throws the system's error
 */
async function gatherPapers(papers: readonly ShardPaper[], out: string, written: Manifest): Promise<Gathered> {
  const manifest = new Map(written);
  const copied: string[] = [];
  const problems: Problem[] = [];
  for (const { path, folder, written: wanted, isInPlace } of papers) {
    const there = isInPlace ? wanted.digest : loadDigest(join(out, path));
    const isOurs = there === null || there === wanted.digest || there === written.get(path)?.digest;
    const isDue = there !== wanted.digest;
    if (isOurs && isDue) await noteInJournal(out, { path, written: wanted });
    // Somebody may save it while it is copied.
    if (!isOurs || (isDue && !(await isCopied(join(folder, path), join(out, path), there)))) {
      problems.push(edited(join(out, path)));
      continue;
    }
    if (isDue) copied.push(path);
    manifest.set(path, wanted);
  }
  return { manifest, copied, problems };
}

async function isCopied(from: string, to: string, seen: Seen): Promise<boolean> {
  return replaceFile(to, await readFile(from), seen);
}

function edited(file: string): Problem {
  return problemOf("paper-edited.merged", {}, { place: { file } });
}
