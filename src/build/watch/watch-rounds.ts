import { stat } from "node:fs/promises";
import { changeQueue, type QueueTools } from "./change-queue.ts";
import { type FolderWatch, watchFolders } from "./watch-folders.ts";

export type Watched = Pick<FolderWatch, "folders" | "except"> & Pick<QueueTools, "wait" | "signal">;

/**
 * One round of work at once, and one more after every change of the folders, until the signal ends it.
 *
 * Rounds never overlap: what changes during one leads to one more. The watch begins before the first round, so that
 * no change is missed.
 *
 * @param round tells whether it could do its work; where it could not, it is tried again soon
 * @throws the system's error where it cannot watch
 */
export async function watchRounds(
  { folders, except, wait, signal }: Watched,
  round: (changed: readonly string[]) => Promise<boolean>,
): Promise<void> {
  const fault = new AbortController();
  const over = AbortSignal.any([signal, fault.signal]);
  const queue = changeQueue({ wait, isUnderWay, signal: over });
  const onFault = (error: Error) => fault.abort(error);
  const end = await watchFolders({ folders, except, onChange: queue.note, onFault });
  try {
    const roundOf = async (changed: readonly string[]) => {
      if (await round(changed)) return;
      await wait(patience);
      for (const path of changed.length > 0 ? changed : folders) queue.note(path);
    };
    if (!over.aborted) await roundOf([]);
    for await (const changed of queue.batches()) await roundOf(changed);
  } finally {
    await end();
  }
  if (fault.signal.aborted) throw fault.signal.reason;
}

const patience = 1000;

async function isUnderWay(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found === null || (found.isFile() && found.size === 0);
}
