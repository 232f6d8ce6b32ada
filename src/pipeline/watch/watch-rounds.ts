import { stat } from "node:fs/promises";
import { compareText } from "../../base/compare-text.ts";
import { type FolderWatch, watchFolders } from "./watch-folders.ts";

type Watched = Pick<FolderWatch, "folders" | "except"> & Pick<QueueTools, "wait" | "signal">;

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

type QueueTools = {
  /** Resolves after some milliseconds, at once when the watch ends; never rejects */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether a file looks as if somebody were just writing it: gone, or empty */
  readonly isUnderWay: (path: string) => Promise<boolean>;
  readonly signal: AbortSignal;
};

/** Changes as they are noted, handed out in batches: all that belongs to one saving, and all that comes meanwhile. */
type ChangeQueue = {
  readonly note: (path: string) => void;
  /** Ends when the watch does. */
  readonly batches: () => AsyncGenerator<readonly string[]>;
};

// Chokidar tells of a file once in 50 ms and swallows what comes between: by the end of `quiet` that is on the disk too.
// Editors are done with a file by then. One that writes it empty first, or moves it away and
// writes it anew, is given longer; and who saves without end does not keep the papers waiting without end.
const quiet = 60;
const mostUnderWay = 400;
const mostTogether = 2000;

export function changeQueue({ wait, isUnderWay, signal }: QueueTools): ChangeQueue {
  const noted = new Set<string>();
  let changes = 0;
  let wake = () => {};
  signal.addEventListener("abort", () => wake());

  async function* batches() {
    for (;;) {
      if (noted.size === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      if (!signal.aborted) await settled();
      if (signal.aborted) return;
      const batch = [...noted].toSorted(compareText);
      noted.clear();
      yield batch;
    }
  }

  /** Waits until nothing more comes. */
  async function settled() {
    let waited = 0;
    for (let sinceChange = 0; waited < mostTogether; waited += quiet) {
      const before = changes;
      await wait(quiet);
      if (signal.aborted) return;
      sinceChange = changes === before ? sinceChange + quiet : 0;
      if (sinceChange > 0 && (sinceChange > mostUnderWay || !(await isAnyUnderWay()))) return;
    }
  }

  async function isAnyUnderWay() {
    const answers = await Promise.all([...noted].map(isUnderWay));
    return answers.includes(true);
  }

  return {
    note: (path) => {
      changes++;
      noted.add(path);
      wake();
    },
    batches,
  };
}
