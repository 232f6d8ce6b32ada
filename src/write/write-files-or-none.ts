import { readFile, rm } from "node:fs/promises";
import { writeFileWhole } from "./write-file-whole.ts";

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
