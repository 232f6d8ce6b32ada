import { readdirSync } from "node:fs";
import { join } from "node:path";
import { shardInName, stateFolder } from "./state-path.ts";

/** Whether a build was killed here, or is at work, or shards have not been merged: the manifest does not say it all. */
export function hasUnfinishedBuild(out: string): boolean {
  const names = readdirSync(join(out, stateFolder));
  return names.some((name) => shardInName(name, "journal") !== null || isOfShard(name));
}

function isOfShard(name: string): boolean {
  const shard = shardInName(name, "manifest.json");
  return shard !== null && shard !== "whole";
}
