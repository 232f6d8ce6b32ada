import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tinyPdf } from "../fixtures/tiny-pdf.ts";

const bundle = dirname(process.env["SHIRYO_BUNDLE"] ?? "");
const small = resolve(import.meta.dirname, "../datasets/small");
const templates = resolve(import.meta.dirname, "../../templates");
// Node keeps compiled code itself from 22 on.
const hasOwnCache = Number(process.versions.node.split(".")[0]) < 22;

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-launch-"));
  dist = join(folder, "dist");
  cpSync(bundle, dist, { recursive: true });
  cpSync(templates, join(folder, "templates"), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the copy; `caches` tells of each file with compiled code whether V8 refused it. */
function shiryo(args: readonly string[], flags: readonly string[] = []) {
  const watching = join(folder, "watching.cjs");
  writeFileSync(watching, watchingScripts);
  const run = spawnSync(process.execPath, [...flags, "--require", watching, join(dist, "shiryo.js"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  const caches = [...run.stderr.matchAll(/^cache (\S+) (\S+)$/gm)].map((match) => [match[1], match[2]]);
  return { ...run, caches };
}

const watchingScripts = `
const vm = require("node:vm");
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    if (options.cachedData) console.error("cache", require("node:path").basename(options.filename), this.cachedDataRejected);
  }
};`;

function build(flags: readonly string[] = []) {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  return shiryo(["build", "--data", small, "--out", out], flags);
}

function cachesOnDisk(): string[] {
  return readdirSync(dist).filter((name) => name.endsWith(".cache"));
}

function removeCaches(): void {
  for (const name of cachesOnDisk()) rmSync(join(dist, name));
}

test("every file of code is ASCII, for it is read as Latin-1", () => {
  const files = readdirSync(dist).filter((name) => name.endsWith(".js"));
  expect(files).toContain("code.js");
  for (const name of files)
    expect([name, /[^\0-\x7f]/.test(readFileSync(join(dist, name), "utf8"))]).toEqual([name, false]);
});

test.runIf(hasOwnCache)("the bundle comes with compiled code, which V8 takes", () => {
  const { status, caches } = build();
  expect(status).toBe(0);
  expect(caches).toContainEqual(["code.js", "false"]);
  expect(caches.map(([, isRefused]) => isRefused)).not.toContain("true");
});

test.runIf(hasOwnCache)("compiled code that V8 refuses under other flags, all runs without", () => {
  const { status, caches } = build(["--no-lazy"]);
  expect(status).toBe(0);
  expect(caches).toContainEqual(["code.js", "true"]);
});

test.runIf(hasOwnCache)("compiled code of another bundle is not read", () => {
  const [cache = ""] = cachesOnDisk().filter((name) => name.startsWith("code.js"));
  const digest = cache.slice("code.js-".length).split("-")[0] ?? "";
  renameSync(join(dist, cache), join(dist, cache.replace(digest, "0".repeat(digest.length))));
  expect(shiryo(["--version"]).caches).toEqual([]);
});

test.runIf(hasOwnCache)("where it is missing, the first build leaves it, and no shorter run", () => {
  removeCaches();
  shiryo(["--version"]);
  shiryo(["check", "--data", small]);
  expect(cachesOnDisk()).toEqual([]);
  expect(build().caches).toEqual([]);
  expect(cachesOnDisk().map((name) => name.split("-")[0])).toContain("code.js");
  expect(build().caches).toContainEqual(["code.js", "false"]);
});

test.runIf(hasOwnCache)("where it cannot be written or read, all runs without, and nothing is left over", () => {
  const names = cachesOnDisk();
  removeCaches();
  for (const name of names) mkdirSync(join(dist, name));
  const before = readdirSync(dist);
  expect(build()).toMatchObject({ status: 0, caches: [] });
  expect(readdirSync(dist)).toEqual(before);
});

test("compiled code loads pdf.js, which is a module", () => {
  const text = "研究事業名　標本創薬研究事業①髙";
  writeFileSync(join(folder, "a.pdf"), tinyPdf([[{ text, x: 60, y: 700 }]]));
  const { stderr } = shiryo(["import", "a.pdf", "--into", "new"]);
  expect(stderr).toContain("[import-no-programs]");
  expect(stderr).not.toContain("canvas");
});

test("a Node that is too old is told so in one line, before anything else is read", () => {
  const old = join(folder, "old.cjs");
  writeFileSync(
    old,
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } });',
  );
  rmSync(join(dist, "launch.js"));
  const run = spawnSync(process.execPath, ["--require", old, join(dist, "shiryo.js"), "check"], { encoding: "utf8" });
  expect(run.stderr).toContain("Shiryo needs Node 20.19 or newer; this is Node 18.20.8.\n");
  expect(run.stderr).toContain("Node 20.19 以上が必要です。この Node は 18.20.8 です。\n");
  expect(run.status).toBe(3);
});
