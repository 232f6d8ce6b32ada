/**
 * Ends what runs until it is ended: aborted by the first Ctrl-C or a request to end. A second Ctrl-C ends the process
 * at once, as it would without us.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  return stop.signal;
}
