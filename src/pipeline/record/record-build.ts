import { dirname, join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import { clearJournal, type Manifest, manifestPath, manifestText } from "../../write/manifest.ts";
import { clearPartManifests } from "../../write/part-manifest.ts";
import { syncFolders, writeFileWhole } from "../../write/write-file-whole.ts";
import type { Applied } from "../apply/apply-plan.ts";
import type { ManifestEntry } from "../apply/make-paper.ts";
import type { WrittenBefore } from "../folder/standing-papers.ts";
import type { FolderLock } from "../folder/lock-folder.ts";
import { notWritten } from "../folder/written-files.ts";
import type { CheckedInputs } from "../inputs/load-inputs.ts";
import type { BuildRequest } from "../plan/build-request.ts";
import type { Plan } from "../plan/plan-build.ts";
import { keepUsedSources } from "../sources/kept-sources.ts";

/** What was done, and what is to be written down of it. */
export type BuildRecord = {
  readonly request: BuildRequest;
  readonly inputs: CheckedInputs;
  readonly plan: Plan;
  readonly applied: Applied;
  /** What is ours in the folder now */
  readonly manifest: Manifest;
  /** What the folder told before: the manifest on the disk may lack what a killed build or a part noted, or be older */
  readonly before: Pick<WrittenBefore, "isBehind">;
  readonly lock: FolderLock;
};

/**
 * Write down what a build did, when all that the manifest tells of is on the disk, and where it tells anything new. The
 * journal is needed until then.
 */
export async function recordBuild(record: BuildRecord): Promise<readonly Problem[]> {
  const { request, inputs, plan, applied, manifest, before, lock } = record;
  const { out, part } = request;
  const { entries, left } = applied;
  if (lock.problems.length > 0 || (entries.length === 0 && !before.isBehind && part === undefined)) return [];
  try {
    if (!(await lock.isAlone())) return [takenOver(out)];
    await syncFolders(new Set(entries.map(([path]) => dirname(join(out, path)))));
    const paths = plan.papers.map(({ paper }) => paper.path);
    await (part?.record({ request, inputs, manifest, paths, left }) ?? writeManifest(out, manifest));
    return [];
  } catch (error) {
    return [notWritten(error, join(out, manifestPath))];
  }
}

/** The manifest of before, with what a build changed in it. */
export function manifestAfter(before: Manifest, entries: readonly ManifestEntry[]): Manifest {
  const manifest = new Map(before);
  for (const [path, written] of entries) {
    if (written === null) manifest.delete(path);
    else manifest.set(path, written);
  }
  return manifest;
}

/**
 * Write the manifest of an output folder, and remove what it makes needless: journals, manifests of parts, and stored
 * sources that no paper was made from.
 *
 * @throws the system's error
 */
export async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  await writeFileWhole(join(out, manifestPath), manifestText(manifest));
  await clearJournal(out);
  await clearPartManifests(out);
  await keepUsedSources(out, manifest);
}

function takenOver(out: string): Problem {
  return problemOf("build-locked.taken", {}, { place: { file: out } });
}
