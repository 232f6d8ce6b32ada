import { join } from "node:path";
import { loadDigest } from "../write/load-digest.ts";
import type { Found } from "./plan-build.ts";

/** The files that stand at some paths below the output folder, with the digests of their bytes. */
export async function findPapers(out: string, paths: Iterable<string>): Promise<Found> {
  const found = new Map<string, string>();
  for (const path of new Set(paths)) {
    const digest = await loadDigest(join(out, path));
    if (digest !== null) found.set(path, digest);
  }
  return found;
}
