// Loaded into a measured Node process with --import: tells its peak memory in kB on file descriptor 3 as it ends.
import { readFileSync, writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) process.on("exit", () => writeSync(3, String(peakMemory())));

/** What resourceUsage tells counts the memory of the process that started this one, where that was larger. */
function peakMemory() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
