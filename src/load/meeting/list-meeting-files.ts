import { lstatSync, readdirSync } from "node:fs";
import { compareText } from "../../base/compare-text.ts";
import { folderPath } from "../file/folder-path.ts";

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
