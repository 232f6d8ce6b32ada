import { loadManifest } from "./load-manifest.ts";
import type { Manifest } from "./manifest.ts";
import { loadShardManifests } from "./shard-manifest.ts";

/** What we wrote into a folder last: what its manifest says, and newer than that, shards that are not merged yet. */
export async function loadWritten(out: string): Promise<Manifest> {
  const { manifest } = await loadManifest(out);
  const shards = await loadShardManifests(out);
  return new Map([...manifest, ...shards.flatMap((shard) => Object.entries(shard.manifest?.papers ?? {}))]);
}
