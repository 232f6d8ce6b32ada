import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "../../src/write/build-lock.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "shiryo-lock-"));
  mkdirSync(join(out, ".shiryo"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const now = new Date("2026-01-02T03:04:05Z");
const path = () => join(out, ".shiryo/lock");
const holder = (changes: object) => {
  const text = JSON.stringify({
    id: "x",
    pid: process.pid,
    host: hostname(),
    user: "u",
    since: now.toISOString(),
    ...changes,
  });
  writeFileSync(path(), text);
};
const lived = (secondsAgo: number) => {
  const then = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(path(), then, then);
};
/** A process that is no more. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;
const isTaken = async () => {
  const lock = await takeLock(out, now);
  if ("heldBy" in lock) return false;
  await lock.release();
  return true;
};

test("of two builds the second is told who has the folder, until the first is done", async () => {
  const first = await takeLock(out, now);
  const second = await takeLock(out, now);
  expect(second).toMatchObject({ heldBy: { pid: process.pid, host: hostname(), since: now.toISOString() } });
  if ("release" in first) await first.release();
  expect(await isTaken()).toBe(true);
  expect(existsSync(path())).toBe(false);
});

test("the lock of a process that is gone is taken over", async () => {
  holder({ pid: deadPid() });
  expect(await isTaken()).toBe(true);
});

test("a builder on another machine counts as gone after a minute without a sign of life", async () => {
  holder({ host: "elsewhere" });
  expect(await isTaken()).toBe(false);
  lived(120);
  expect(await isTaken()).toBe(true);
});

test("a lock that says nothing is respected while it is young", async () => {
  writeFileSync(path(), "");
  expect(await isTaken()).toBe(false);
  lived(120);
  expect(await isTaken()).toBe(true);
});

test("who was taken for gone notices, and does not remove the other's lock", async () => {
  const first = await takeLock(out, now);
  holder({ id: "another" });
  const text = readFileSync(path(), "utf8");
  if (!("release" in first)) throw new Error("the lock was not taken");
  expect(await first.isHeld()).toBe(false);
  await first.release();
  expect(readFileSync(path(), "utf8")).toBe(text);
});

test("of many who come upon a dead builder's lock at once, one gets it", async () => {
  holder({ pid: deadPid() });
  const locks = await Promise.all(Array.from({ length: 8 }, () => takeLock(out, now)));
  expect(locks.filter((lock) => "release" in lock)).toHaveLength(1);
  for (const lock of locks) if ("release" in lock) await lock.release();
});
