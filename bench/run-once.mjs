import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const memoryProbe = fileURLToPath(new URL("peak-memory.mjs", import.meta.url));
const timeTool = "/usr/bin/time";

/**
 * Run a contender's command, from the start of its process to the end, into an empty folder or one as it stands.
 * Gives seconds, and megabytes of peak memory where `withMemory` asks for it and the system can tell.
 */
export async function runOnce({ name, command, args, out }, { withMemory = false, isOutKept = false } = {}) {
  if (!isOutKept) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [program, ...rest] = withMemory ? probed(command, args) : [command, ...args];
  const start = performance.now();
  const child = spawn(program, rest, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [said, told, code] = await Promise.all([text(child.stderr), text(child.stdio[3]), ended(child)]);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${said}`);
  return { seconds, megabytes: withMemory ? megabytesIn(command === process.execPath ? told : said) : null };
}

function probed(command, args) {
  if (command === process.execPath) return [command, "--import", memoryProbe, ...args];
  return existsSync(timeTool) ? [timeTool, "-f", "%M", command, ...args] : [command, ...args];
}

function ended(child) {
  return new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}

function megabytesIn(told) {
  const kilobytes = Number(told.trim().split("\n").at(-1));
  return kilobytes > 0 ? kilobytes / 1024 : null;
}
