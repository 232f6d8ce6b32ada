import { styleText } from "node:util";

/** Where a command writes: results to `out`, news of the run to `err` (not with --quiet), faults to `fault` always. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly fault: (text: string) => void;
  /** Whether a person watches, so that a progress bar makes sense */
  readonly isWatched: boolean;
  readonly paint: (style: Style, text: string) => string;
};

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** The process's own terminal; colours only where they are wanted and can be shown. */
export function processTerminal({ color, quiet }: { color: boolean; quiet: boolean }): Terminal {
  const isColored = color && process.stderr.isTTY && !process.env["NO_COLOR"];
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void (quiet || process.stderr.write(text)),
    fault: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY && !quiet,
    paint: (style, text) => (isColored ? styleText(style, text) : text),
  };
}
