import { setTimeout } from "node:timers/promises";

// Virus scanners and indexers hold a file for moments, Word for hours.
const pauses = [50, 100, 200, 400];

/**
 * Do a step again while something else holds the file.
 *
 * @throws the last error where it goes on for most of a second, and any other error at once
 */
export async function retryBusy<Result>(step: () => Promise<Result>, platform = process.platform): Promise<Result> {
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
