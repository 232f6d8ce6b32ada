import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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

test("a lock that is a folder is told of with its path, for it never goes by itself", async () => {
  mkdirSync(path());
  const lock = await takeLock(out, now);
  expect(lock).toEqual({ heldBy: null, lock: path(), doubt: { why: "blocked", obstacle: { what: "folder" } } });
});

test("a lock from the future is respected, and told of with its path and date", async () => {
  holder({ host: "elsewhere" });
  const then = new Date("2099-01-01T00:00:00Z");
  utimesSync(path(), then, then);
  const lock = await takeLock(out, now);
  expect(lock).toMatchObject({ lock: path(), doubt: { why: "future", date: then.toISOString() } });
  holder({ pid: deadPid() });
  utimesSync(path(), then, then);
  expect(await isTaken()).toBe(true);
});

test("a sign of life bears the time of the disk's own machine, whatever the clock of ours says", async () => {
  vi.useFakeTimers({ now: new Date("2099-01-01T00:00:00Z"), toFake: ["Date", "setInterval", "clearInterval"] });
  const lock = await takeLock(out, now);
  utimesSync(path(), new Date(0), new Date(0));
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  const year = new Date().getFullYear();
  await vi.waitFor(() => expect(statSync(path()).mtime.getFullYear()).toBe(year), 5000);
  if ("release" in lock) await lock.release();
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
