import { closeSync, fsync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { temporaryName } from "./unfinished-files.ts";

/**
 * Write a file so that whoever looks finds the old one or the new one, whole.
 *
 * The bytes go to a temporary file in the same folder, down to the disk, and then take the name. Only the disk is worth
 * giving way for: a step through promises takes longer than the step.
 *
 * @throws the system's error (ENOSPC, EACCES, EBUSY …); the old file is then as it was.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeThenName(path, bytes, (temporary) => renameSync(temporary, path));
}

/**
 * Write the bytes of a file to a temporary one in its folder, down to the disk, and then do what gives it its name. What
 * has no other name by then goes.
 *
 * @throws the system's error
 */
export async function writeThenName<Result>(
  path: string,
  bytes: Uint8Array | string,
  name: (temporary: string) => Result,
): Promise<Result> {
  const temporary = join(dirname(path), temporaryName());
  try {
    await inFolder(dirname(path), () => writeThrough(temporary, bytes));
    return await retryBusy(() => name(temporary));
  } finally {
    removeQuietly(temporary);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next build clears it away.
  }
}

/** Most papers go where others are: the folder is made only where it is not there. */
export async function inFolder(folder: string, write: () => Promise<void> | void): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Where a file stands in the folder's place, making the folder tells so.
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    await mkdir(folder, { recursive: true });
    await write();
  }
}

async function writeThrough(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    await toDisk(file);
  } finally {
    closeSync(file);
  }
}

const toDisk = promisify(fsync);

/** A file to write, or to remove where `text` is null. */
export type FileToWrite = { readonly path: string; readonly text: string | null };

/**
 * Write several files that belong together. If one of them fails, those already written become what they were.
 *
 * @throws the system's error for the file that failed, with its path
 */
export async function writeFilesOrNone(files: readonly FileToWrite[]): Promise<void> {
  const before: { path: string; bytes: Uint8Array | null }[] = [];
  try {
    for (const { path, text } of files) {
      before.push({ path, bytes: await bytesOf(path) });
      await put(path, text);
    }
  } catch (error) {
    for (const { path, bytes } of before.toReversed()) await put(path, bytes).catch(() => {});
    throw error;
  }
}

async function put(path: string, content: Uint8Array | string | null): Promise<void> {
  if (content === null) await rm(path, { force: true });
  else await writeFileWhole(path, content);
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

// Virus scanners and indexers hold a file for moments, Word for hours.
const pauses = [50, 100, 200, 400];

/**
 * Do a step again while something else holds the file.
 *
 * @throws the last error where it goes on for most of a second, and any other error at once
 */
export async function retryBusy<Result>(
  step: () => Promise<Result> | Result,
  platform = process.platform,
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await step();
    } catch (error) {
      if (!isBusy(error, platform)) throw error;
      await setTimeout(pause);
    }
  }
  return step();
}

/** Windows says EPERM or EACCES of a file that is open elsewhere; other systems mean permissions, which do not pass. */
function isBusy(error: unknown, platform: NodeJS.Platform): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EBUSY" || (platform === "win32" && (code === "EPERM" || code === "EACCES"));
}

/** Bring the names in some folders down to the disk, where the system can (Windows cannot). Never throws. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) {
    const handle = await open(folder, "r").catch(() => null);
    await handle?.sync().catch(() => {});
    await handle?.close();
  }
}
