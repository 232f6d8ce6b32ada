import { type Dirent, readdirSync, statSync } from "node:fs";
import { compareText } from "../../base/compare-text.ts";
import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import type { DatasetFile, DatasetFileKind } from "./dataset-file.ts";
import { isReviewJournal, reviewFolder } from "../../model/review-journal.ts";
import { folderPath } from "../file/folder-path.ts";
import { unreadableProblem } from "../file/unreadable-problem.ts";
import { whyUnreadable } from "../file/why-unreadable.ts";

/** The files of a dataset's folder, and what is missing from it or does not belong there. */
export type DatasetListing = {
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
    ...Object.entries(rootFiles).map(([name, kind]) => rootFile({ root, name, kind }, names)),
    neededFolder(root, "programs", "program"),
    names.has("meetings") ? recordFolder(root, "meetings", "meeting") : noFiles,
    names.has(reviewFolder) ? reviewJournals(`${root}/${reviewFolder}`) : noFiles,
    { files: [], problems: strangers(root, top.entries, (entry) => entry.name in rootFiles || isRecordFolder(entry)) },
  ];
  return { files: parts.flatMap(({ files }) => files), problems: parts.flatMap(({ problems }) => problems) };
}

const rootFiles = { "dataset.yaml": "edition", "projects.yaml": "projects" } as const;
const noFiles: DatasetListing = { files: [], problems: [] };

function rootFile(
  { root, name, kind }: { root: string; name: string; kind: DatasetFileKind },
  names: ReadonlySet<string>,
): DatasetListing {
  const path = `${root}/${name}`;
  return names.has(name) ? { files: [{ kind, path }], problems: [] } : { files: [], problems: [missing(path, "file")] };
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
  const isRecord = (entry: Dirent) => entry.name.endsWith(".yaml") && !isHidden(entry);
  const files = list.entries.filter(isRecord).map((entry) => ({ kind, path: `${folder}/${entry.name}` }));
  const names = new Set(list.entries.map((entry) => entry.name));
  // A meeting's papers stand in a folder of its name.
  const isKnown = (entry: Dirent) =>
    isRecord(entry) || (kind === "meeting" && entry.isDirectory() && names.has(`${entry.name}.yaml`));
  return { files, problems: strangers(folder, list.entries, isKnown) };
}

/** The journals of reviews say how figures came into the dataset. No paper prints them, so they are not read. */
function reviewJournals(folder: string): DatasetListing {
  const list = listFolder(folder);
  if ("problem" in list) return { files: [], problems: [list.problem] };
  return { files: [], problems: strangers(folder, list.entries, ({ name }) => isReviewJournal(name)) };
}

function listFolder(folder: string): { entries: Dirent[] } | { problem: Problem } {
  try {
    if (!statSync(folder).isDirectory()) return { problem: unreadableProblem(folder, "it is no folder") };
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
    .filter((entry) => !isKnown(entry) && !isHidden(entry) && !/\.(md|txt)$/i.test(entry.name))
    .map(({ name }) =>
      problemOf("file-unknown", {
        message: `${folder}/${name} is not read`,
        hint: /\.ya?ml$/i.test(name)
          ? `rename it to ${name.replace(/\.\w+$/, "")}.yaml if it is a record, and put it into the right folder`
          : "move it out of the dataset's folder",
        place: { file: `${folder}/${name}` },
      }),
    );
}

function isHidden({ name }: Dirent): boolean {
  return name.startsWith(".");
}

function isRecordFolder({ name }: Dirent): boolean {
  return name === "programs" || name === "meetings" || name === reviewFolder;
}

function missing(path: string, what: "file" | "folder"): Problem {
  return problemOf("file-missing", {
    message: `there is no ${what} ${path}`,
    hint: "check the path given with --data, or make a dataset with: shiryo import FILE --into DIR",
    place: { file: path },
  });
}
