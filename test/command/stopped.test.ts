import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPackage } from "../../src/opc/read-package.ts";

// Builds of the sample dataset, ended while they write: 44 papers take long enough.
const root = resolve(import.meta.dirname, "../..");
const bundle = process.env["SHIRYO_BUNDLE"] ?? "";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shiryo-stopped-"));
  cpSync(join(root, "data"), join(folder, "data"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const papers = () =>
  readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /^[^.].*\.(?:docx|xlsx|zip)$/.test(name),
  );
const unfinished = () =>
  readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8" }).filter((name) => name.includes("-writing-"));

/** Build, and send a signal when the first briefing stands there. */
async function stoppedBuild(signal: NodeJS.Signals, ...options: readonly string[]) {
  const build = spawn(process.execPath, [bundle, "build", "--lang", "en", ...options], { cwd: folder, stdio: "pipe" });
  const [told, results, code] = [text(build.stderr), text(build.stdout), ended(build)];
  while (build.exitCode === null && !existsSync(join(folder, "out/.shiryo/journal"))) await setTimeout(5);
  build.kill(signal);
  return { code: await code, told: await told, results: await results };
}

function ended(process: ChildProcess): Promise<number | null> {
  return new Promise((done) => process.once("close", (code) => done(code)));
}

test.skipIf(process.platform === "win32")("Ctrl-C tells what was written; all of it is whole", async () => {
  const { code, told } = await stoppedBuild("SIGINT", "--quiet");
  expect(code).toBe(130);
  const [, built = "", left = ""] =
    /Stopped by SIGINT: (\d+) built, 0 kept, (\d+) not made in out\/; each is whole/.exec(told) ?? [];
  expect([Number(built) + Number(left), papers().length]).toEqual([44, Number(built)]);
  for (const name of papers()) readPackage(readFileSync(join(folder, "out", name)));
  expect(unfinished()).toEqual([]);
  expect(readdirSync(join(folder, "out/.shiryo")).toSorted()).toEqual(["manifest.json", "pieces", "sources"]);
  const next = spawnSync(process.execPath, [bundle, "build", "--json"], { cwd: folder, encoding: "utf8" });
  const { built: rest, kept } = JSON.parse(next.stdout) as { built: string[]; kept: string[] };
  expect([next.status, rest.length, kept.length]).toEqual([0, Number(left), Number(built)]);
});

test.skipIf(process.platform === "win32")("a request to end is told to programs too", async () => {
  const { code, results } = await stoppedBuild("SIGTERM", "--json");
  expect(code).toBe(143);
  const { stopped, built } = JSON.parse(results) as { stopped: string; built: string[] };
  expect([stopped, built.toSorted()]).toEqual(["SIGTERM", papers().toSorted()]);
});
