import { realpath, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import { retryBusy } from "../../write/write-file-whole.ts";

/**
 * The problem that the system refused to write a file.
 *
 * @throws the error itself where it is none of the system's
 */
export function notWritten(error: unknown, file: string): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return problemOf("paper-not-written", {
    message: `this file could not be written: ${message}`,
    hint: hints[code] ?? "mend this and build again; the old file, if any, is untouched",
    place: { file },
  });
}

/** Whether what the system refused once it will refuse of every other file: the disk is full, or cannot be written. */
export function isOfDisk(error: unknown): boolean {
  return ofDisk.has((error as NodeJS.ErrnoException).code ?? "");
}

const ofDisk = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO"]);

const openElsewhere = "close it in Word or Excel, check who may write there, and build again";
const room = "make room on the disk and build again; the old file, if any, is untouched";

const hints: Readonly<Record<string, string>> = {
  EBUSY: openElsewhere,
  EPERM: openElsewhere,
  EACCES: openElsewhere,
  ENOSPC: room,
  EDQUOT: room,
  EROFS: "the disk can only be read: choose another folder with --out",
};

/**
 * Remove a file of ours below the output folder.
 *
 * @returns why it was not removed; null where it was. What lies behind a linked folder may belong to others: it stays.
 */
export async function removeOurs(out: string, path: string): Promise<string | null> {
  const file = join(out, path);
  try {
    const folder = join(await realpath(out), dirname(path));
    if ((await realpath(dirname(file))) !== folder) return "its folder is a link to another place";
    await retryBusy(() => rm(file, { force: true }));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
