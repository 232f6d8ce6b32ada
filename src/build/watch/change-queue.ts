import { compareText } from "../../base/compare-text.ts";

export type QueueTools = {
  /** Resolves after some milliseconds, at once when the watch ends; never rejects */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether a file looks as if somebody were just writing it: gone, or empty */
  readonly isUnderWay: (path: string) => Promise<boolean>;
  readonly signal: AbortSignal;
};

/** Changes as they are noted, handed out in batches: all that belongs to one saving, and all that comes meanwhile. */
export type ChangeQueue = {
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
