import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { retryBusy } from "./retry-busy.ts";
import { temporaryName } from "./temporary-name.ts";

/**
 * Write a file so that whoever looks finds the old one or the new one, whole.
 *
 * The bytes go to a temporary file in the same folder, down to the disk, and then take the name.
 *
 * @throws the system's error (ENOSPC, EACCES, EBUSY …); the old file is then as it was.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, temporaryName());
  try {
    await writeThrough(temporary, bytes);
    await retryBusy(() => rename(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

async function writeThrough(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
