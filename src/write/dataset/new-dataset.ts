import { readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { makeFolder } from "../new-folder.ts";
import { clearUnfinished, isTemporary, temporaryName } from "../unfinished-files.ts";
import { syncFolders, writeFileWhole } from "../write-file-whole.ts";

/** A file of a new dataset, by its path below the folder with slashes. */
export type NewFile = { readonly path: string; readonly text: string };

/** Whether a folder is not there, or holds nothing but what a killed command left. @throws the system's error */
export async function isFreeFolder(dir: string): Promise<boolean> {
  return (await namesIn(dir)).every(isTemporary);
}

/**
 * Write a new dataset into a folder that is empty or not there: all of it appears at once.
 *
 * The folder that the process runs in cannot be exchanged for another. There the files go up from a hidden folder inside it, `dataset.yaml` last.
 *
 * @throws the system's error; nothing is there then
 */
export async function writeNewDataset(dir: string, files: readonly NewFile[], now: Date): Promise<void> {
  const target = resolve(dir);
  await clearUnfinished([target], now.getTime());
  if (isAroundUs(target)) await fillHere(target, files);
  else await makeFolder(target, (folder) => writeAll(folder, files), now.getTime());
}

function isAroundUs(folder: string): boolean {
  const around = folder.endsWith(sep) ? folder : folder + sep;
  return `${process.cwd()}${sep}`.startsWith(around);
}

async function writeAll(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, text } of files) await writeFileWhole(join(folder, path), text);
}

/** Under this name a hidden folder holds all that it is to hold. */
const readyName = ".shiryo-new";

async function fillHere(target: string, files: readonly NewFile[]): Promise<void> {
  const hidden = join(target, temporaryName());
  try {
    await writeAll(hidden, files);
    await rename(hidden, join(target, readyName));
  } catch (error) {
    await rm(hidden, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
  await moveUp(join(target, readyName));
}

async function moveUp(ready: string): Promise<void> {
  const folder = dirname(ready);
  const names = await readdir(ready);
  const isLast = (name: string) => Number(name === "dataset.yaml");
  for (const name of names.toSorted((a, b) => isLast(a) - isLast(b)))
    await rename(join(ready, name), join(folder, name));
  await rmdir(ready);
  await syncFolders([folder]);
}

/** Finish what a killed command was putting into a folder; false where there was nothing. @throws the system's error */
export async function finishNewDataset(dir: string): Promise<boolean> {
  if (!(await namesIn(dir)).includes(readyName)) return false;
  await moveUp(join(dir, readyName));
  return true;
}

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
