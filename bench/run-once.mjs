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
export async function runOnce(
  { name, command, args, out },
  { withMemory = false, withProcessor = false, isOutKept = false } = {},
) {
  if (!isOutKept) rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [program, ...rest] = withMemory
    ? probed(command, args)
    : withProcessor
      ? counted(command, args)
      : [command, ...args];
  const start = performance.now();
  const child = spawn(program, rest, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [said, told, code] = await Promise.all([text(child.stderr), text(child.stdio[3]), ended(child)]);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${said}`);
  return {
    seconds,
    megabytes: withMemory ? megabytesIn(command === process.execPath ? told : said) : null,
    processor: withProcessor ? processorIn(said) : null,
  };
}

function probed(command, args) {
  if (command === process.execPath) return [command, "--import", memoryProbe, ...args];
  return existsSync(timeTool) ? [timeTool, "-f", "%M", command, ...args] : [command, ...args];
}

/** The shell tells the processor time of what it ran; starting it takes some 2 ms. */
function counted(command, args) {
  return existsSync("/bin/sh")
    ? ["/bin/sh", "-c", '"$@" || exit; times >&2', "sh", command, ...args]
    : [command, ...args];
}

/** Seconds of user and system together, in the last line: `0m1.230000s 0m0.340000s`. */
function processorIn(said) {
  const times = [
    ...(said
      .trim()
      .split("\n")
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? []),
  ];
  return times.length === 2
    ? times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0)
    : Number.NaN;
}

function ended(child) {
  return new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}

function megabytesIn(told) {
  const kilobytes = Number(told.trim().split("\n").at(-1));
  return kilobytes > 0 ? kilobytes / 1024 : null;
}
