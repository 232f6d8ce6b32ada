import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeLock } from "../../src/write/build-lock.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "shiryo-shard-lock-"));
});
afterEach(() => rmSync(out, { recursive: true }));

const now = new Date();

async function isTaken(shard?: string): Promise<boolean> {
  const lock = await takeLock(out, now, shard);
  if ("heldBy" in lock) return false;
  await lock.release();
  return true;
}

test("shards of one split work side by side; the same shard, another split and a whole build are refused", async () => {
  const lock = await takeLock(out, now, "1-of-2");
  if ("heldBy" in lock) throw new Error("nobody else is here");
  expect([await isTaken("2-of-2"), await isTaken("1-of-2"), await isTaken("1-of-3"), await isTaken()]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  await lock.release();
  expect([await isTaken("1-of-3"), await isTaken()]).toEqual([true, true]);
});

test("a shard waits for a whole build", async () => {
  const lock = await takeLock(out, now);
  if ("heldBy" in lock) throw new Error("nobody else is here");
  expect(await isTaken("1-of-2")).toBe(false);
  await lock.release();
  expect(await isTaken("1-of-2")).toBe(true);
});
