import { readFile, stat } from "node:fs/promises";
import { digest } from "../base/digest.ts";

/** In place of a digest, where something stands in the way that is no file we can read: it is not what we wrote. */
export const unreadable = "unreadable";

/** SHA-256 of a file's bytes; null where nothing has that name. */
export async function loadDigest(path: string): Promise<string | null> {
  try {
    // Reading a pipe would wait for ever.
    return (await stat(path)).isFile() ? digest(await readFile(path)) : unreadable;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : unreadable;
  }
}
