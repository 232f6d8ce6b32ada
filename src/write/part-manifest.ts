import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { loadManifest, type Manifest, type NotedPaper, PathBelow, WrittenPaper } from "./manifest.ts";
import { compareText } from "../base/compare-text.ts";
import { loadPlainText } from "./plain-file.ts";
import { partInName, stateFolder } from "./state-path.ts";

/** What we wrote into a folder last: what its manifest says, and newer than that, parts of builds that are not merged yet. */
export async function loadWritten(out: string): Promise<Manifest> {
  const { manifest } = await loadManifest(out);
  const ofParts = await loadPartPapers(out);
  return new Map([...manifest, ...ofParts.map(({ path, written }) => [path, written] as const)]);
}

/**
 * What every build must know of a part of one: the papers it wrote, and those that it was given by earlier parts and
 * that are another part's now, or nobody's. Whoever makes parts writes more into their manifests.
 */
const PartPapers = z.object({
  papers: z.record(PathBelow, WrittenPaper),
  others: z.record(PathBelow, WrittenPaper).default({}),
});

/** Where the manifests of parts stand, in order of name. */
export async function partManifestsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, stateFolder)).catch(() => []);
  const ofParts = names.filter((name) => (partInName(name, "manifest.json") ?? "whole") !== "whole");
  return ofParts.toSorted(compareText).map((name) => `${folder}/${stateFolder}/${name}`);
}

/** What parts of builds wrote, as a build notes it: true of the papers that are found so. */
export async function loadPartPapers(out: string): Promise<NotedPaper[]> {
  const texts = await Promise.all((await partManifestsIn(out)).map((file) => loadPlainText(file).catch(() => "")));
  return texts.flatMap((text) => {
    const { papers = {}, others = {} } = papersIn(text) ?? {};
    return [...Object.entries(others), ...Object.entries(papers)].map(([path, written]) => ({ path, written }));
  });
}

/** Called when another manifest says all that theirs do. `isKept`: those that stay, by file. */
export async function clearPartManifests(out: string, isKept: (file: string) => boolean = () => false): Promise<void> {
  for (const file of await partManifestsIn(out)) if (!isKept(file)) await rm(file, { force: true });
}

function papersIn(text: string): z.infer<typeof PartPapers> | undefined {
  try {
    return PartPapers.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
