import { styleText } from "node:util";
import { type CommandWords, commandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";

/** Where a command writes: results to `out`, news of the run to `err` (not with --quiet), faults to `fault` always. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly fault: (text: string) => void;
  /** Whether a person watches, so that a progress bar makes sense */
  readonly isWatched: boolean;
  readonly paint: (style: Style, text: string) => string;
  /** What it is told in */
  readonly lang: Language;
  readonly words: CommandWords;
};

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** The process's own terminal; colours only where they are wanted and can be shown. */
export function processTerminal({ color, quiet, lang }: TerminalOptions): Terminal {
  const isColored = color && process.stderr.isTTY && !process.env["NO_COLOR"];
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void (quiet || process.stderr.write(text)),
    fault: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY && !quiet,
    paint: (style, text) => (isColored ? styleText(style, text) : text),
    lang,
    words: commandWords(lang),
  };
}

type TerminalOptions = { readonly color: boolean; readonly quiet: boolean; readonly lang: Language };

/** Told after each step: how many of how many are done, and what is next. */
type Progress = { readonly step: (done: number, all: number, name: string) => void; readonly stop: () => void };

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
