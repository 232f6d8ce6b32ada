import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import { type DatasetFileKind, kindAt, onePerRecord } from "../../load/dataset-paths.ts";
import type { DatasetFile } from "../../load/list-dataset.ts";
import { parseDataset } from "../../load/parse-dataset.ts";
import { eraDate } from "../../view/format/era-text.ts";
import type { LoadedEdition } from "../../load/parse-edition.ts";

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

/** A folder in a commit. `near` is a folder of the repository on disk, `path` counts from its top, "" for the top. */
type GitFolder = {
  readonly near: string;
  readonly commit: string;
  /** The revision as the user named it, for problems and places */
  readonly ref: string;
  readonly path: string;
};

/** The files of a dataset in a commit, read without checking anything out. */
async function loadGitFiles(
  folder: GitFolder,
): Promise<{ readonly files: readonly DatasetFile[]; readonly problems: readonly Problem[] }> {
  const { near, commit, path } = folder;
  const listed = await runGit(near, ["ls-tree", "-r", "-l", "-z", "--full-tree", commit, "--", `${path || "."}`]);
  if (!("output" in listed)) return faulty(folder, reasonOf(listed));
  const entries = listed.output
    .toString("utf8")
    .split("\0")
    .flatMap((line) => entryOf(line, path));
  const needed = ["edition", "projects", "program"] as const;
  const missing = needed.find((kind) => !entries.some((entry) => entry.kind === kind));
  if (missing !== undefined) return faulty(folder, `it has no ${fileNames[missing]}`);
  if (entries.some(({ size }) => size > mostBytes)) return faulty(folder, `a file is larger than ${mostBytes} bytes`);
  const read = await runGit(near, ["cat-file", "--batch"], entries.map(({ id }) => `${id}\n`).join(""));
  if (!("output" in read)) return faulty(folder, reasonOf(read));
  return onePerRecord(filesIn(read.output, entries, folder));
}

/** As many as the loader reads from disk. */
const mostBytes = 1_048_576;
const fileNames = { edition: "dataset.yaml", projects: "projects.yaml", program: "programs/*.yaml" } as const;

type Entry = { readonly id: string; readonly size: number; readonly name: string; readonly kind: DatasetFileKind };

/** `MODE blob ID SIZE\tPATH`; links and submodules are none of ours. */
function entryOf(line: string, path: string): Entry[] {
  const [, id = "", size = "", whole = ""] = /^100\d{3} blob ([\da-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
  const name = path === "" ? whole : whole.slice(path.length + 1);
  const kind = kindAt(name);
  return kind === null ? [] : [{ id, size: Number(size), name, kind }];
}

/** Git answers in the order asked: `ID blob SIZE`, a line feed, the bytes, a line feed. */
function filesIn(output: Buffer, entries: readonly Entry[], { ref, path }: GitFolder): DatasetFile[] {
  let at = 0;
  return entries.map(({ kind, size, name }) => {
    const start = output.indexOf(0x0a, at) + 1;
    at = start + size + 1;
    const place = `${ref}:${path === "" ? "" : `${path}/`}${name}`;
    return { kind, path: place, content: { bytes: output.subarray(start, start + size) } };
  });
}

function reasonOf(answer: Exclude<GitAnswer, { output: Buffer }>): string {
  return "missing" in answer ? "git is gone" : answer.refusal;
}

function faulty({ ref, path }: GitFolder, why: string) {
  return {
    files: [],
    problems: [
      problemOf("compare-unknown", {
        message: `there is no dataset in ${ref}:${path}: ${why}`,
        hint: "name the folder of the dataset in that revision: REVISION:FOLDER",
      }),
    ],
  };
}

/** What git printed, or why it could not: "missing" where there is no git, else what it says. */
type GitAnswer = { readonly output: Buffer } | { readonly missing: true } | { readonly refusal: string };

/** Ask git something about the repository of a folder, without a shell. */
function runGit(folder: string, args: readonly string[], input = ""): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const child = execFile("git", ["-C", folder, ...args], options, (error, stdout, stderr) => {
      if (error === null) return resolve({ output: stdout });
      if (error.code === "ENOENT") return resolve({ missing: true });
      const said = stderr.toString("utf8").trim().split("\n")[0] ?? "";
      resolve({ refusal: said.replace(/^fatal: /, "") || error.message.split("\n")[0] || "it gives no reason" });
    });
    // Git may end before it has read everything, and its own answer says why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

const options = { encoding: "buffer", timeout: 60_000, maxBuffer: 400_000_000, windowsHide: true } as const;
