import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { compareText } from "../base/compare-text.ts";
import { hasError, type Problem, problemOf } from "../base/problem.ts";
import { journalFolder, journalName } from "../model/journal-names.ts";
import { isReviewJournal, reviewFolder } from "../model/review-journal.ts";
import { type DatasetFileKind, idInName, kindAt, onePerRecord } from "../model/dataset-paths.ts";
import { unreadableProblem, whyUnreadable } from "./load-bytes.ts";

/** The files of a dataset's folder, and what is missing from it or does not belong there. */
type DatasetListing = {
  readonly files: readonly Pick<DatasetFile, "kind" | "path">[];
  readonly problems: readonly Problem[];
};

/** What stands in a dataset's folder. Reads names only; a folder that cannot be read is a problem. */
export function listDataset(dir: string): DatasetListing {
  const root = folderPath(dir);
  const top = listFolder(root);
  if ("problem" in top) return { files: [], problems: [top.problem] };
  const names = new Set(top.entries.map(({ name }) => name));
  const parts = [
    rootFile({ root, kind: "edition", name: "dataset.yaml" }, top.entries),
    rootFile({ root, kind: "projects", name: "projects.yaml" }, top.entries),
    neededFolder(root, "programs", "program"),
    names.has("meetings") ? recordFolder(root, "meetings", "meeting") : noFiles,
    names.has(reviewFolder) ? reviewJournals(`${root}/${reviewFolder}`) : noFiles,
    names.has(journalFolder) ? journals(`${root}/${journalFolder}`) : noFiles,
    { files: [], problems: strangers(root, top.entries, (entry) => isRecord("", entry) || isRecordFolder(entry)) },
  ];
  return { files: parts.flatMap(({ files }) => files), problems: parts.flatMap(({ problems }) => problems) };
}

const noFiles: DatasetListing = { files: [], problems: [] };

/** A file that must be there; `name` is the name that is told where it is not. */
function rootFile(
  { root, kind, name }: { root: string; kind: DatasetFileKind; name: string },
  entries: readonly Dirent[],
): DatasetListing {
  const found = entries.filter((entry) => kindAt(entry.name) === kind);
  if (found.length === 0) return { files: [], problems: [missing(`${root}/${name}`, "file")] };
  return onePerRecord(found.map((entry) => ({ kind, path: `${root}/${entry.name}` })));
}

function isRecord(folder: string, { name }: Dirent): boolean {
  return kindAt(`${folder}${name}`) !== null;
}

/** A folder that must hold a record or more. */
function neededFolder(root: string, name: string, kind: DatasetFileKind): DatasetListing {
  const listing = recordFolder(root, name, kind);
  if (listing.files.length > 0 || hasError(listing.problems)) return listing;
  return { files: [], problems: [...listing.problems, missing(`${root}/${name}/*.yaml`, "file")] };
}

/** A folder with one record per file. */
function recordFolder(root: string, name: string, kind: DatasetFileKind): DatasetListing {
  const folder = `${root}/${name}`;
  const list = listFolder(folder);
  if ("problem" in list) return { files: [], problems: [list.problem] };
  const records = list.entries.filter((entry) => isRecord(`${name}/`, entry));
  const { files, problems } = onePerRecord(records.map((entry) => ({ kind, path: `${folder}/${entry.name}` })));
  const ids = new Set(files.map(({ path }) => idInName(path)));
  // A meeting's papers stand in a folder of its name.
  const isKnown = (entry: Dirent) =>
    isRecord(`${name}/`, entry) || (kind === "meeting" && entry.isDirectory() && ids.has(entry.name));
  return { files, problems: [...problems, ...strangers(folder, list.entries, isKnown)] };
}

/** Journals say how figures came into the dataset. No paper prints them, so they are not read; one that was broken off stops a build. */
function journals(folder: string): DatasetListing {
  const list = listFolder(folder);
  if ("problem" in list) return { files: [], problems: [list.problem] };
  const unfinished = list.entries
    .filter(({ name }) => journalName(name)?.isDone === false)
    .map(({ name }) => problemOf("journal-unfinished", {}, { place: { file: `${folder}/${name}` } }));
  const known = (entry: Dirent) => journalName(entry.name) !== undefined;
  return { files: [], problems: [...unfinished, ...strangers(folder, list.entries, known)] };
}

/** Journals of reviews as they were before there was one for every write. */
function reviewJournals(folder: string): DatasetListing {
  const list = listFolder(folder);
  if ("problem" in list) return { files: [], problems: [list.problem] };
  return { files: [], problems: strangers(folder, list.entries, ({ name }) => isReviewJournal(name)) };
}

function listFolder(folder: string): { entries: Dirent[] } | { problem: Problem } {
  try {
    if (!statSync(folder).isDirectory()) return { problem: unreadableProblem(folder, "ENOTDIR") };
    const entries = readdirSync(folder, { withFileTypes: true });
    return { entries: entries.toSorted((a, b) => compareText(a.name, b.name)) };
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { problem: isAbsent ? missing(folder, "folder") : unreadableProblem(folder, whyUnreadable(error)) };
  }
}

/** Files that look as if somebody meant them to be read. Hidden files and notes are nobody's mistake. */
function strangers(folder: string, entries: readonly Dirent[], isKnown: (entry: Dirent) => boolean): Problem[] {
  return entries
    .filter((entry) => !isKnown(entry) && !isHidden(entry) && !isNote(entry))
    .map(({ name }) =>
      problemOf(
        "file-unknown",
        { path: `${folder}/${name}`, record: recordName(name) },
        { place: { file: `${folder}/${name}` } },
      ),
    );
}

/** The name that a record would have; null for what looks like none. */
function recordName(name: string): string | null {
  const ending = /\.ya?ml(?:\.txt)?$/i;
  return ending.test(name) ? `${name.replace(ending, "")}.yaml` : null;
}

/** Windows hides the second ending of a record that its editor saved as text: that is no note. */
function isNote({ name }: Dirent): boolean {
  return /\.(md|txt)$/i.test(name) && !/\.ya?ml\.txt$/i.test(name);
}

function isHidden({ name }: Dirent): boolean {
  return name.startsWith(".");
}

function isRecordFolder({ name }: Dirent): boolean {
  return name === "programs" || name === "meetings" || name === reviewFolder || name === journalFolder;
}

function missing(path: string, what: "file" | "folder"): Problem {
  return problemOf("file-missing", { what, path }, { place: { file: path } });
}

/** A file of a dataset, with its bytes or the reason why there are none. `path` is the path that problems print. */
export type DatasetFile = {
  readonly kind: DatasetFileKind;
  readonly path: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly problem: Problem };
};

/** A folder's path as it was given, without slashes at its end; the root of a disk keeps its own. */
export function folderPath(dir: string): string {
  return dir.replace(/[\\/]+$/, "") || dir;
}

/** The files in the folders of meetings, data/meetings/ID/: size in bytes by `ID/path`, null for what is no plain file. */
export type MeetingFiles = ReadonlyMap<string, number | null>;

/** What stands in the folders of meetings. Names and sizes only; a folder that cannot be read counts as empty. */
export function listMeetingFiles(dir: string): MeetingFiles {
  const root = `${folderPath(dir)}/meetings`;
  const files: [string, number | null][] = foldersIn(root).flatMap((folder) => filesIn(root, folder));
  return new Map(files.toSorted(([a], [b]) => compareText(a, b)));
}

function foldersIn(root: string): string[] {
  return namesIn(root).filter((name) => lstatSync(`${root}/${name}`).isDirectory());
}

function filesIn(root: string, path: string): [string, number | null][] {
  return namesIn(`${root}/${path}`).flatMap((name): [string, number | null][] => {
    const inside = `${path}/${name}`;
    const stat = lstatSync(`${root}/${inside}`);
    if (stat.isDirectory()) return filesIn(root, inside);
    // A link could lead anywhere.
    return [[inside, stat.isFile() ? stat.size : null]];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch {
    return [];
  }
}
