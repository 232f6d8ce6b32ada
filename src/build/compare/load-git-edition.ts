import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { parseDataset } from "../../load/dataset/parse-dataset.ts";
import { eraDate } from "../../view/format/era-date.ts";
import type { LoadedEdition } from "./edition-source.ts";
import { type GitFolder, loadGitFiles } from "./load-git-files.ts";
import { type GitAnswer, runGit } from "./run-git.ts";

/** A dataset as it stands in a git revision of the folder `data`, or of another one: REVISION:FOLDER. Nothing is checked out. */
export async function loadGitEdition(ref: string, data: string): Promise<LoadedEdition> {
  const [revision = "", folder] = ref.split(/:(.*)/s);
  const near = existingFolder(resolve(data));
  const found = await runGit(near, ["rev-parse", "--show-prefix"]);
  if (!("output" in found)) return refused(ref, found, `${data} is in no git repository`);
  const commit = await commitOf(near, revision);
  if (!("output" in commit)) return refused(ref, commit, `git knows no revision "${revision}"`);
  const [hash = "", short = "", date = ""] = linesOf(commit);
  const path = folder ?? join(linesOf(found)[0] ?? "", resolve(data).slice(near.length));
  const { files, problems } = await loadGitFiles({ near, commit: hash, ref: revision, path: tidyPath(path) });
  if (hasError(problems)) return { edition: null, problems };
  const loaded = await parseDataset(files, problems);
  if (loaded.dataset === null) return { edition: null, problems: loaded.problems };
  const label = `${ref}（${eraDate(date)}、${short}）`;
  return {
    edition: { kind: "revision", ref, label, dataset: loaded.dataset, placeOf: await loaded.locator() },
    problems: loaded.problems,
  };
}

/** The folder, or the nearest one above it that is there: git must be asked from somewhere. */
function existingFolder(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder || dirname(path) === path ? path : existingFolder(dirname(path));
}

/** Full and short name of the commit, and its date. */
function commitOf(near: string, revision: string): Promise<GitAnswer> {
  // What begins with a hyphen would be an option.
  if (revision.startsWith("-") || revision === "") return Promise.resolve({ refusal: "it is no name of a revision" });
  return runGit(near, ["log", "-1", "--no-show-signature", "--format=%H%n%h%n%cs", "--end-of-options", revision, "--"]);
}

function linesOf({ output }: { readonly output: Buffer }): string[] {
  return output.toString("utf8").split("\n");
}

function tidyPath(path: string): GitFolder["path"] {
  return path.replaceAll("\\", "/").replace(/^\.?\/+|\/+$/g, "");
}

function refused(ref: string, answer: Exclude<GitAnswer, { output: Buffer }>, why: string): LoadedEdition {
  return { edition: null, problems: ["missing" in answer ? noGit(ref) : unknown(ref, `${why} (${answer.refusal})`)] };
}

function noGit(ref: string): Problem {
  return problemOf("git-missing", {
    message: `there is no file or folder "${ref}", and without git it cannot be looked up as a revision`,
    hint: "correct the path, or install git",
  });
}

function unknown(ref: string, why: string): Problem {
  return problemOf("compare-unknown", {
    message: `"${ref}" is no file or folder, and no git revision: ${why}`,
    hint: "give a folder, a git revision such as HEAD~1, the JSON of `shiryo export`, or a packet's zip",
  });
}
