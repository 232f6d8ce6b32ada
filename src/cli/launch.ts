import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

// Put in by the bundler.
declare const SHIRYO_CODE: string;

// V8 would let the memory of ten thousand programmes grow far beyond what is in use before it looks through it.
setFlagsFromString("--heap-growing-percent=15");

/** Load a file of the bundle, with the code that V8 compiled for it before. Where Node can keep that, it does. */
export const load: (file: string) => unknown = platformCache() ? require : ownCache();

/** Node from 22 on. */
function platformCache(): boolean {
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => void };
  enableCompileCache?.();
  return enableCompileCache !== undefined;
}

/**
 * Node 20 keeps no compiled code, and a quarter of a build of 29 briefings is compiling. A cache stands beside its file,
 * named after all that V8 does not check itself: code, version and processor. Where it is missing, refused or cannot be
 * written, all runs as without it.
 */
function ownCache(): (file: string) => unknown {
  // A build is over before optimised code has paid for the time of making it. V8 refuses what was made under other flags.
  setFlagsFromString("--interrupt-budget=1000000");
  const fresh = new Map<string, Script>();
  const loaded = new Map<string, { exports: unknown }>();
  process.once("exit", () => keep(fresh));
  return function loadHere(file: string): unknown {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const path = join(import.meta.dirname, file);
    const module = { exports: {} };
    loaded.set(file, module);
    const inner = (id: string): unknown => (/^\.\/[^/]+$/.test(id) ? loadHere(id) : require(id));
    compiled(path, fresh).runInThisContext()(module.exports, inner, module, path, import.meta.dirname);
    return module.exports;
  };
}

/** The bundle is ASCII, which is read fastest as Latin-1. */
function compiled(path: string, fresh: Map<string, Script>): Script {
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(path, "latin1")}\n})`;
  const cachedData = readCache(cacheOf(path));
  const script = new Script(source, {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  if (cachedData === undefined) fresh.set(path, script);
  return script;
}

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Only after a build that had something to do: whatever else was run has compiled too little of what a build needs. */
function keep(fresh: ReadonlyMap<string, Script>): void {
  if (process.argv[2] !== "build" || process.exitCode || process.cpuUsage().user < 500_000) return;
  for (const [path, script] of fresh) {
    const unfinished = `${path}.${process.pid}`;
    try {
      writeFileSync(unfinished, script.createCachedData());
      renameSync(unfinished, cacheOf(path));
    } catch {
      // An office installs where only its administrators may write.
      rmSync(unfinished, { force: true });
    }
  }
}

function cacheOf(path: string): string {
  return `${path}-${SHIRYO_CODE.slice(0, 16)}-${process.version}-${process.arch}.cache`;
}
