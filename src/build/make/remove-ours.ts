import { realpath, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { retryBusy } from "../../write/retry-busy.ts";

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
