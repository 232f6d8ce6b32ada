import { join } from "node:path";
import type { Manifest } from "../write/manifest.ts";
import { loadDigest } from "../write/load-digest.ts";
import type { Paper } from "./paper.ts";
import type { Found } from "./plan-build.ts";

/** The papers that stand in the output folder, wanted or written before, with the digests of their bytes. */
export async function findPapers(out: string, wanted: readonly Paper[], written: Manifest): Promise<Found> {
  const found = new Map<string, string>();
  for (const path of new Set([...wanted.map((paper) => paper.path), ...written.keys()])) {
    const digest = await loadDigest(join(out, path));
    if (digest !== null) found.set(path, digest);
  }
  return found;
}
