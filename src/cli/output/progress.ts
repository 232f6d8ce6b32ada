import type { Terminal } from "./terminal.ts";

/** Told after each step: how many of how many are done, and what is next. */
export type Progress = { readonly step: (done: number, all: number, name: string) => void; readonly stop: () => void };

// Work that is over before anybody could read a bar needs none.
const patience = 500;

/** A bar on a watched terminal for work over half a second; silent elsewhere. `now` gives milliseconds. */
export async function progressBar(terminal: Terminal, now: () => number): Promise<Progress> {
  if (!terminal.isWatched) return { step: () => {}, stop: () => {} };
  // Bundled, this CommonJS package has a default export alone.
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: "{bar} {value}/{total} {name}",
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  const start = now();
  let isShown = false;
  return {
    step: (done, all, name) => {
      if (!isShown && now() - start < patience) return;
      if (!isShown) bar.start(all, done, { name });
      isShown = true;
      bar.update(done, { name });
    },
    stop: () => {
      if (isShown) bar.stop();
    },
  };
}
