import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type FileToWrite, writeFilesOrNone } from "../../write/write-files-or-none.ts";
import type { InitialFile } from "./initial-files.ts";

/**
 * Write a dataset to start from into a folder that is empty or not there: every file, or none.
 *
 * @returns the files' paths below the folder; null where the folder holds something
 * @throws the system's error
 */
export async function initDataset(dir: string, files: readonly InitialFile[]): Promise<readonly string[] | null> {
  if (!(await isFree(dir))) return null;
  await writeFilesOrNone(files.map(({ path, text }): FileToWrite => ({ path: join(dir, path), text })));
  return files.map(({ path }) => path);
}

async function isFree(dir: string): Promise<boolean> {
  try {
    return (await readdir(dir)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}
