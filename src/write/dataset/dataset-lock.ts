import { rmdir } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import { takeLock } from "../build-lock.ts";
import { stateFolder } from "../state-path.ts";

/**
 * Do something as the only one who writes into a dataset.
 *
 * @returns what the work gives, or the problem that somebody else is writing
 * @throws the system's error where the lock cannot be written
 */
export async function asOnlyWriter<Result>(
  data: string,
  now: Date,
  work: () => Promise<Result>,
): Promise<Result | { readonly problems: readonly Problem[] }> {
  const lock = await takeLock(data, now);
  if ("heldBy" in lock) {
    const { user = "", host = "", pid = 0 } = lock.heldBy ?? {};
    return { problems: [problemOf("data-locked", { user, host, pid }, { place: { file: data } })] };
  }
  try {
    return await work();
  } finally {
    await lock.release();
    // Where an import has nothing to remember, nothing of ours stays.
    await rmdir(join(data, stateFolder)).catch(() => {});
  }
}
