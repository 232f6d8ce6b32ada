import { type Problem, problemOf } from "../../../base/problem.ts";
import { type DatasetFileKind, kindAt, onePerRecord } from "../../../model/dataset-paths.ts";
import type { DatasetFile } from "../../../load/list-dataset.ts";
import type { GitAnswer } from "./ask-git.ts";
import type { AskRevisions } from "./borrow-repository.ts";

/** A folder in a commit. `path` counts from the repository's top, "" for the top. */
export type CommitFolder = {
  readonly commit: string;
  /** The revision as the user named it, for problems and places */
  readonly ref: string;
  readonly path: string;
};

/** The files of a dataset in a commit, read without checking anything out, or the problem that there is no dataset. */
export async function loadCommitFiles(
  ask: AskRevisions,
  folder: CommitFolder,
): Promise<ReturnType<typeof onePerRecord<DatasetFile>> | { readonly problem: Problem }> {
  const listed = await ask(["ls-tree", "-l", "-z", "--full-tree", folder.commit, "--", ...wantedPaths(folder)]);
  if (!("output" in listed)) return unread(folder, listed);
  const entries = listed.output
    .toString("utf8")
    .split("\0")
    .flatMap((line) => entryOf(line, folder));
  const problem = excessOf(entries, folder);
  if (problem !== undefined) return { problem };
  const needed = entries.filter(({ size }) => size !== undefined).map(({ id }) => `${id}\n`);
  const read = await ask(["cat-file", "--batch"], needed.join(""));
  return "output" in read ? onePerRecord(filesIn(read.output, entries, folder)) : unread(folder, read);
}

/** Nothing but the dataset is listed, however much stands beside it. */
function wantedPaths({ path }: CommitFolder): string[] {
  const files = ["dataset", "projects"].flatMap((stem) => endings.map((ending) => `${stem}.${ending}`));
  return [...files, "programs/", "meetings/"].map((name) => inFolder(path, name));
}

// Git takes names of files to the letter.
const endings = ["yaml", "yml", "YAML", "YML"];

function inFolder(path: string, name: string): string {
  return path === "" ? name : `${path}/${name}`;
}

type Entry = {
  readonly id: string;
  readonly name: string;
  readonly kind: DatasetFileKind;
  /** In bytes; undefined for what is no file that git could give */
  readonly size: number | undefined;
  readonly isLink: boolean;
};

/** `MODE blob ID SIZE\tPATH`; the size is BAD where the object is not there, and "-" for folders and submodules. */
function entryOf(line: string, { path }: CommitFolder): Entry[] {
  const [, mode = "", id = "", size = "", whole = ""] = /^(\d{6}) \w+ ([\da-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  const name = path === "" ? whole : whole.slice(path.length + 1);
  const kind = kindAt(name);
  if (kind === null || mode === folderMode) return [];
  const isLink = !mode.startsWith("100");
  return [{ id, name, kind, isLink, size: isLink || !/^\d+$/.test(size) ? undefined : Number(size) }];
}

const folderMode = "040000";

/** What keeps the files from being a dataset, or from being read. */
function excessOf(entries: readonly Entry[], { ref, path }: CommitFolder): Problem | undefined {
  const folder = `${ref}:${path}`;
  const needed = ["edition", "projects", "program"] as const;
  const missing = needed.find((kind) => !entries.some((entry) => entry.kind === kind));
  if (missing !== undefined) return problemOf("compare-unknown.no-dataset", { folder, missing: fileNames[missing] });
  const sizes = entries.map(({ size = 0 }) => size);
  if (sizes.some((size) => size > mostBytes))
    return problemOf("compare-unknown.large-file", { folder, most: mostBytes });
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return size > mostInAll ? problemOf("compare-unknown.large", { folder, size, most: mostInAll }) : undefined;
}

/** As many as the loader reads from disk. */
const mostBytes = 1_048_576;
/** Ten thousand programmes have some 120 MB. */
const mostInAll = 200_000_000;
const fileNames = { edition: "dataset.yaml", projects: "projects.yaml", program: "programs/*.yaml" } as const;

/** Git answers in the order asked: `ID blob SIZE`, a line feed, the bytes, a line feed; or `ID missing`. */
function filesIn(output: Buffer, entries: readonly Entry[], { ref, path }: CommitFolder): DatasetFile[] {
  let at = 0;
  return entries.map(({ kind, size, name, isLink }) => {
    const place = `${ref}:${inFolder(path, name)}`;
    if (size === undefined) return { kind, path: place, content: { problem: isLink ? linked(place) : absent(place) } };
    const start = output.indexOf(0x0a, at) + 1;
    const isThere = output.subarray(at, start).includes(" blob ");
    at = isThere ? start + size + 1 : start;
    if (!isThere) return { kind, path: place, content: { problem: absent(place) } };
    return { kind, path: place, content: { bytes: output.subarray(start, start + size) } };
  });
}

function absent(file: string): Problem {
  return problemOf("file-unreadable.absent", { file }, { place: { file } });
}

function linked(file: string): Problem {
  return problemOf("file-unreadable.link", { file }, { place: { file } });
}

function unread({ ref, path }: CommitFolder, answer: Exclude<GitAnswer, { output: Buffer }>) {
  // Git was there a moment ago.
  const reason = "missing" in answer ? { said: "git is gone" } : answer.refusal;
  return { problem: problemOf("compare-unknown.unread", { folder: `${ref}:${path}`, reason }) };
}
