import { join } from "node:path";
import { loadDigest } from "../../write/load-digest.ts";
import { type Manifest, withNoted } from "../../write/manifest.ts";
import type { Paper } from "../paper/paper.ts";
import { pathBeside } from "../paper/path-beside.ts";
import type { Found } from "./plan-build.ts";
import type { WrittenBefore } from "./written-before.ts";

/** What is known of ours in an output folder, and what stands there now. */
export type Standing = { readonly written: Manifest; readonly found: Found };

/** How the papers wanted, and those written before, stand in an output folder. */
export function standingIn(out: string, wanted: readonly Paper[], { manifest, noted }: WrittenBefore): Standing {
  const paths = [...wanted, ...noted].map(({ path }) => path);
  const found = findPapers(out, [...paths, ...manifest.keys()]);
  const written = withNoted(manifest, noted, found);
  return { written, found: new Map([...found, ...findBeside(out, found, written)]) };
}

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
function findBeside(out: string, found: Found, written: Manifest): Found {
  const edited = [...found].filter(([path, digest]) => written.get(path)?.digest !== digest);
  const beside = edited.map(([path]) => pathBeside(path)).filter((path) => !found.has(path));
  return findPapers(out, beside);
}
