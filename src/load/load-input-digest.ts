import { readdirSync, readFileSync, statSync } from "node:fs";
import { compareText } from "../base/compare-text.ts";
import { digest } from "../base/digest.ts";
import { journalFolder } from "../model/journal-names.ts";
import { folderPath } from "./list-dataset.ts";

/**
 * One SHA-256 over everything that `loadDataset` and `loadTemplates` read: names and bytes, no times.
 *
 * Null where a folder holds anything but files and folders, or something cannot be read: loading tells what is wrong.
 */
export function loadInputDigest(data: string, templates: readonly string[]): string | null {
  try {
    return digest(JSON.stringify([dataFiles(folderPath(data)), ...templates.map((dir) => files(folderPath(dir)))]));
  } catch {
    return null;
  }
}

type NamedDigest = readonly [path: string, digest: string];

/** Of other files and folders beside the dataset's own only the names matter, of which loading warns. */
function dataFiles(root: string): NamedDigest[] {
  return entriesOf(root).flatMap((entry): NamedDigest[] => {
    const path = `${root}/${entry.name}`;
    if (entry.isDirectory()) return [[path, "folder"], ...filesInFolder(path, entry.name)];
    return [[path, fileDigest(path)]];
  });
}

function filesInFolder(path: string, name: string): NamedDigest[] {
  // Journals are listed, and never read.
  if (name === journalFolder) return entriesOf(path).map((entry) => [`${path}/${entry.name}`, "journal"]);
  return recordFolders.has(name) ? files(path) : [];
}

const recordFolders = new Set(["programs", "meetings", "reviews"]);

function files(folder: string): NamedDigest[] {
  return entriesOf(folder).flatMap((entry): NamedDigest[] => {
    const path = `${folder}/${entry.name}`;
    // Of a folder with nothing in it loading may warn too.
    return entry.isDirectory() ? [[path, "folder"], ...files(path)] : [[path, fileDigest(path)]];
  });
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => compareText(a.name, b.name));
}

function fileDigest(path: string): string {
  // A pipe would never end.
  if (!statSync(path).isFile()) throw new TypeError(`${path} is no file`);
  return digest(readFileSync(path));
}
