import { join } from "node:path";
import { loadDigest } from "../../write/load-digest.ts";
import type { Manifest } from "../../write/manifest.ts";
import { pathBeside } from "../paper/path-beside.ts";
import type { Found } from "./plan-build.ts";

/** The files that stand at some paths below the output folder, with the digests of their bytes. */
export function findPapers(out: string, paths: Iterable<string>): Found {
  const found = new Map<string, string>();
  for (const path of new Set(paths)) {
    const digest = loadDigest(join(out, path));
    if (digest !== null) found.set(path, digest);
  }
  return found;
}

/** What stands beside the papers found that are not as we wrote them: a file of that name may be somebody else's. */
export function findBeside(out: string, found: Found, written: Manifest): Found {
  const edited = [...found].filter(([path, digest]) => written.get(path)?.digest !== digest);
  const beside = edited.map(([path]) => pathBeside(path)).filter((path) => !found.has(path));
  return new Map([...found, ...findPapers(out, beside)]);
}
