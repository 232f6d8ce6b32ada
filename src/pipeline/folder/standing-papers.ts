import { join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { pathBeside } from "../../papers/paper/paper-names.ts";
import {
  loadJournal,
  loadManifest,
  type Manifest,
  manifestFormat,
  manifestPath,
  type NotedPaper,
  withNoted,
} from "../../write/manifest.ts";
import { loadPartPapers } from "../../write/part-manifest.ts";
import { loadDigest } from "../../write/plain-file.ts";

/** SHA-256 of the files found, by path below the output folder; no entry where there is no file. */
export type Found = ReadonlyMap<string, string>;

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

/** What was found, with what stands by now in the place of a paper and beside it. */
export function foundAgain(out: string, { path }: Pick<Paper, "path">, before: Found): Found {
  const places = [path, pathBeside(path)];
  const elsewhere = [...before].filter(([one]) => !places.includes(one));
  return new Map([...elsewhere, ...findPapers(out, places)]);
}

/** What stands beside the papers found that are not as we wrote them: a file of that name may be somebody else's. */
function findBeside(out: string, found: Found, written: Manifest): Found {
  const edited = [...found].filter(([path, digest]) => written.get(path)?.digest !== digest);
  const beside = edited.map(([path]) => pathBeside(path)).filter((path) => !found.has(path));
  return findPapers(out, beside);
}

/** What earlier builds of an output folder say that they wrote. */
export type WrittenBefore = {
  readonly manifest: Manifest;
  /** What parts of builds and killed builds noted beside the manifest: true of the papers that are found so */
  readonly noted: readonly NotedPaper[];
  /** What manifest and parts tell, by path, of papers that may be there no more */
  readonly known: Manifest;
  /** Whether the manifest is to be written anew though no paper is: it lacks what was noted, or is of an older format */
  readonly isBehind: boolean;
  /** What is the matter with the manifest; an error where it is not ours to write over */
  readonly problems: readonly Problem[];
};

export async function loadWrittenBefore(out: string): Promise<WrittenBefore> {
  const { manifest, format } = await loadManifest(out);
  const byParts = await loadPartPapers(out);
  const noted = [...byParts, ...(await loadJournal(out))];
  return {
    manifest,
    noted,
    known: new Map([...manifest, ...byParts.map(({ path, written }) => [path, written] as const)]),
    isBehind: noted.length > 0 || format !== manifestFormat,
    problems: manifestProblems(out, format),
  };
}

/** What there is to tell of a manifest by its format: nothing of one that this program would have written. */
export function manifestProblems(out: string, format: number | null): Problem[] {
  const place = { file: `${out}/${manifestPath}` };
  if (format === manifestFormat) return [];
  if (format === null) return [problemOf("manifest-damaged", {}, { place })];
  const values = { format, newest: manifestFormat };
  return [problemOf(format < manifestFormat ? "manifest-older" : "manifest-newer", values, { place })];
}
