import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { noteInJournal } from "../../write/journal.ts";
import { loadDigest } from "../../write/load-digest.ts";
import type { Manifest } from "../../write/manifest.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import type { ShardPaper } from "./shard-papers.ts";

/** What became of the papers of shards in the folder that is to hold them all. */
export type Gathered = {
  readonly manifest: Manifest;
  /** Paths of papers that were copied there */
  readonly copied: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Copy the papers of shards into one folder; those that stand there already stay.
 *
 * @param written what is known to be ours in the folder: what else stands there is somebody's, and is left alone
 * @throws the system's error
 */
export async function gatherPapers(papers: readonly ShardPaper[], out: string, written: Manifest): Promise<Gathered> {
  const manifest = new Map(written);
  const copied: string[] = [];
  const problems: Problem[] = [];
  for (const { path, folder, written: wanted, isInPlace } of papers) {
    const there = isInPlace ? wanted.digest : loadDigest(join(out, path));
    if (there !== null && there !== wanted.digest && there !== written.get(path)?.digest) {
      problems.push(edited(join(out, path)));
      continue;
    }
    if (there !== wanted.digest) {
      await noteInJournal(out, { path, written: wanted });
      await writeFileWhole(join(out, path), await readFile(join(folder, path)));
      copied.push(path);
    }
    manifest.set(path, wanted);
  }
  return { manifest, copied, problems };
}

function edited(file: string): Problem {
  return problemOf("paper-edited", {
    message: "this paper is not one we wrote, or was changed since; it is left as it is",
    hint: "move it away and merge again, or see what a build says of it",
    place: { file },
  });
}
