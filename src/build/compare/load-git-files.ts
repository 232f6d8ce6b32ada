import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { DatasetFile, DatasetFileKind } from "../../load/dataset/dataset-file.ts";
import { type GitAnswer, runGit } from "./run-git.ts";

/** A folder in a commit. `near` is a folder of the repository on disk, `path` counts from its top, "" for the top. */
export type GitFolder = {
  readonly near: string;
  readonly commit: string;
  /** The revision as the user named it, for problems and places */
  readonly ref: string;
  readonly path: string;
};

/** The files of a dataset in a commit, read without checking anything out. */
export async function loadGitFiles(
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
  return { files: filesIn(read.output, entries, folder), problems: [] };
}

/** As many as the loader reads from disk. */
const mostBytes = 1_048_576;
const fileNames = { edition: "dataset.yaml", projects: "projects.yaml", program: "programs/*.yaml" } as const;

type Entry = { readonly id: string; readonly size: number; readonly name: string; readonly kind: DatasetFileKind };

/** `MODE blob ID SIZE\tPATH`; links and submodules are none of ours. */
function entryOf(line: string, path: string): Entry[] {
  const [, id = "", size = "", whole = ""] = /^100\d{3} blob ([\da-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
  const name = path === "" ? whole : whole.slice(path.length + 1);
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
  return kind === undefined ? [] : [{ id, size: Number(size), name, kind }];
}

const kinds: readonly (readonly [RegExp, DatasetFileKind])[] = [
  [/^dataset\.yaml$/, "edition"],
  [/^projects\.yaml$/, "projects"],
  [/^programs\/[^./][^/]*\.yaml$/, "program"],
  [/^meetings\/[^./][^/]*\.yaml$/, "meeting"],
];

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
