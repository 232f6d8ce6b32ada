import { renameSync, rmdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { clearUnfinished, temporaryName } from "./unfinished-files.ts";
import { retryBusy, syncFolders } from "./write-file-whole.ts";

/**
 * Make a folder that is empty or not there so that whoever looks finds all of its files in it, or none.
 *
 * The files go to a hidden folder beside it, which then takes its name. Hidden folders that killed commands left are removed.
 *
 * @param fill writes the files into the folder that it is given
 * @throws what `fill` throws, and the system's error; nothing is left then
 */
export async function makeFolder<Result>(
  path: string,
  fill: (folder: string) => Promise<Result>,
  now: number,
): Promise<Result> {
  const parent = dirname(resolve(path));
  await clearUnfinished([parent], now);
  const hidden = join(parent, temporaryName());
  try {
    const result = await fill(hidden);
    await syncFolders([hidden]);
    removeEmpty(path);
    await retryBusy(() => renameSync(hidden, path));
    await syncFolders([parent]);
    return result;
  } catch (error) {
    await rm(hidden, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** Windows gives no folder the name of another, even of an empty one. @throws where it is not empty */
function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
