import { type BigIntStats, existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { digest } from "../base/digest.ts";
import { retryBusy, writeThenName } from "./write-file-whole.ts";

/** What was seen in a file's place: the SHA-256 of its bytes; null = nothing. */
export type Seen = string | null;

/**
 * Write a file whole where what was seen in its place stands there still: people save their papers while we work.
 *
 * It is looked at again right before the new file takes the name, so that no more than a step of the system lies between.
 *
 * @returns whether it was written; what stands there instead of what was seen is untouched
 * @throws the system's error; the old file is then as it was
 */
export function replaceFile(path: string, bytes: Uint8Array | string, seen: Seen): Promise<boolean> {
  return writeThenName(path, bytes, (temporary) => {
    if (seen === null && isLinked(temporary, path)) return true;
    if (!isStill(path, seen)) return false;
    renameSync(temporary, path);
    return true;
  });
}

/**
 * Remove a file where what was seen in its place stands there still, or nothing any more.
 *
 * @returns whether it is gone; what stands there instead of what was seen is untouched
 * @throws the system's error
 */
export function removeFile(path: string, seen: Seen): Promise<boolean> {
  return retryBusy(() => {
    if (!existsSync(path)) return true;
    if (!isStill(path, seen)) return false;
    rmSync(path, { force: true });
    return true;
  });
}

/** A second name is given only where none is: of a file that appears at the same moment, nothing is lost. */
function isLinked(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch {
    // Something has the name, or the disk has no second names (memory sticks, some network drives).
    return false;
  }
}

/** @throws the system's error, such as that another program holds the file just now */
function isStill(path: string, seen: Seen): boolean {
  if (seen === null) return !existsSync(path);
  const before = statOf(path);
  if (before === undefined || !before.isFile()) return false;
  // Who saves by putting another file in the place would not be noticed by what is read of the old one.
  return digest(readFileSync(path)) === seen && stampOf(statOf(path)) === stampOf(before);
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false });
}

/** Another file, or one that was written to since, has another stamp. */
function stampOf(stat: BigIntStats | undefined): string {
  return stat === undefined ? "" : [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(" ");
}
