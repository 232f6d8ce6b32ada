import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../base/compare-text.ts";

/**
 * The workbooks that a user means, each once: files as they are named, the workbooks of a folder, and those that a
 * pattern such as `back/*.xlsx` fits, which the shells of Windows leave to the program.
 *
 * What Excel puts beside an open workbook (`~$PJ5.xlsx`) is none. A name that fits nothing stays, to be told.
 */
export function returnedPaths(names: readonly string[]): readonly string[] {
  const paths = names.flatMap((name) => {
    const found = expanded(name);
    return found.length > 0 ? found : [name];
  });
  return [...new Set(paths)].filter((path) => !basename(path).startsWith("~$"));
}

function expanded(name: string): string[] {
  if (isFolder(name)) return workbooksIn(name).map((file) => join(name, file));
  if (!basename(name).includes("*")) return [];
  const [folder, pattern] = [dirname(name), basename(name)];
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const fits = new RegExp(`^${parts.join(".*")}$`, "iu");
  const found = workbooksIn(folder).filter((file) => fits.test(file));
  return found.map((file) => (folder === "." ? file : join(folder, file)));
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

function workbooksIn(folder: string): string[] {
  return entriesOf(folder)
    .flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]))
    .filter((name) => /\.xls[xm]$/i.test(name) && !/^[.~]/.test(name))
    .toSorted(compareText);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
