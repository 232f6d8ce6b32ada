import { exitCode, type ExitCode } from "./exit-code.ts";

/** What a person or a system ends a process with. */
export type StopSignal = keyof typeof exitCodes;

/** 128 and the number of the signal, as shells have it. */
const exitCodes = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated } as const;

/**
 * Ends what runs until it is ended: aborted by the first Ctrl-C or a request to end. A second Ctrl-C ends the process
 * at once, as it would without us.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of Object.keys(exitCodes)) process.once(name, () => stop.abort(name));
  return stop.signal;
}

/** What ended it; undefined where nothing did. */
export function stoppedBy({ aborted, reason }: Pick<AbortSignal, "aborted" | "reason">): StopSignal | undefined {
  return aborted ? (reason as StopSignal) : undefined;
}

/** The exit code of a process that was ended before it was done. */
export function stoppedCode(signal: StopSignal): ExitCode {
  return exitCodes[signal];
}
