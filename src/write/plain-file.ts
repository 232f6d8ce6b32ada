import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { allBytes, type ByteSource, refuseOutside } from "../base/byte-source.ts";
import { digest } from "../base/digest.ts";
import type { Obstacle } from "../words/en/problems-of-papers.ts";

/**
 * The bytes of a file in an output folder, where others can put what they like.
 *
 * @throws the system's error; also where something else than a file has the name: reading a pipe would wait for ever
 */
export async function loadPlainFile(path: string): Promise<Buffer> {
  const file = openPlainFile(path);
  try {
    return allBytes(file);
  } finally {
    file.close();
  }
}

/** Its text. @throws as above */
export async function loadPlainText(path: string): Promise<string> {
  return (await loadPlainFile(path)).toString("utf8");
}

/** In place of a digest, where something stands in the way that is no file we can read: it is not what we wrote. */
export const unreadable = "unreadable";

/**
 * SHA-256 of a file's bytes; null where nothing has that name.
 *
 * Reading one after the other without giving way is some five times as quick as in parallel, for ten thousand papers.
 */
export function loadDigest(path: string): string | null {
  try {
    // Reading a pipe would wait for ever.
    return statSync(path).isFile() ? digest(readFileSync(path)) : unreadable;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : unreadable;
  }
}

/** What stands in a file's place, where that is no file that can be read; null where it is one, or nothing. */
export function obstacleAt(path: string): Obstacle | null {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { what: "folder" };
    if (!stat.isFile()) return { what: "device" };
    closeSync(openSync(path, "r"));
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : { what: "unreadable", reason: message };
  }
}

/** A file of which some is read at a time, until it is closed. */
export type OpenFile = ByteSource & { readonly close: () => void };

/**
 * Open a file in an output folder, where others can put what they like.
 *
 * @throws the system's error; also where something else than a file has the name: opening a pipe would wait for ever
 */
export function openPlainFile(path: string): OpenFile {
  if (!statSync(path).isFile()) throw Object.assign(new Error(`EINVAL: ${path} is no file`), { code: "EINVAL" });
  const file = openSync(path, "r");
  const length = fstatSync(file).size;
  if (length > mostBytes) {
    closeSync(file);
    throw Object.assign(new Error(`EFBIG: ${path} is larger than any paper`), { code: "EFBIG" });
  }
  return {
    length,
    read: (start, end) => {
      refuseOutside(length, start, end);
      return readFully(file, start, end - start);
    },
    close: () => closeSync(file),
  };
}

/** As much as Node reads at once. */
const mostBytes = 2 ** 31 - 1;

/** A read may give less than was asked for. @throws the system's error, or one like it where the file was cut off meanwhile */
function readFully(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0)
      throw Object.assign(new Error("EIO: the file was cut off while it was read"), { code: "EIO", syscall: "read" });
    done += read;
  }
  return bytes;
}
