import { readFile } from "node:fs/promises";
import { digest } from "../base/digest.ts";

/** SHA-256 of a file's bytes; null where there is no such file. */
export async function loadDigest(path: string): Promise<string | null> {
  try {
    return digest(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
