import { Worker } from "node:worker_threads";

/** Seconds of the processor and memory that a process may take. */
export type ProcessBounds = { readonly seconds: number; readonly megabytes: number };

/**
 * End this process as soon as it has taken more than its bounds, and say of which on its standard error.
 *
 * A thread looks after it, for who reads a hostile file does not come to look. Time is that of the processor, so that a
 * busy machine does not refuse what a quiet one reads.
 */
export function endBeyondBounds(bounds: ProcessBounds): void {
  new Worker(watch, { eval: true, execArgv: [], workerData: bounds }).unref();
}

const watch = `
const { seconds, megabytes } = require("node:worker_threads").workerData;
setInterval(() => {
  const { user, system } = process.cpuUsage();
  const excess = process.memoryUsage.rss() > megabytes * 1e6 ? "memory" : user + system > seconds * 1e6 ? "time" : "";
  if (excess === "") return;
  require("node:fs").writeSync(2, excess);
  process.kill(process.pid, "SIGKILL");
}, 20);
`;
