import { resolve } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { loadShardManifests } from "../../write/shard-manifest.ts";
import type { Shown } from "./check-shards.ts";

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
  return problemOf("shard-missing", {
    message: "no shard was built into this folder",
    hint: "copy the folder .shiryo along with the papers; it is hidden",
    place: { file: folder },
  });
}

function damaged(file: string): Problem {
  return problemOf("shard-damaged", {
    message: "what this shard wrote down cannot be read",
    hint: "build this shard anew, with the same version",
    place: { file },
  });
}
