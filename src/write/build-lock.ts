import { randomUUID } from "node:crypto";
import { constants, copyFile, link, mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { Obstacle } from "../words/en/problems-of-papers.ts";
import { loadPlainText, obstacleAt } from "./plain-file.ts";
import { partInName, stateFolder, statePath } from "./state-path.ts";
import { isAlive, temporaryName } from "./unfinished-files.ts";

/** Who builds into a folder. */
export const LockHolder = z.strictObject({
  id: z.string(),
  pid: z.int(),
  host: z.string(),
  user: z.string(),
  since: z.iso.datetime(),
});
export type LockHolder = z.infer<typeof LockHolder>;

export type BuildLock = {
  /** Whether nobody took the lock over, thinking that we are gone: a laptop may have slept. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

// A builder tells every few seconds that it lives; one that has not for a minute is taken for gone.
const heartbeat = 5000;
const surelyGone = 60_000;

/**
 * Take the lock of an output folder, from a builder that is gone too. A part of a build takes a lock of its own, which
 * only other parts of the same split stand beside.
 *
 * @returns the holder, where somebody else builds into it (null where the lock does not say who)
 * @throws the system's error where the lock cannot be written
 */
export async function takeLock(out: string, now: Date, part?: string): Promise<BuildLock | HeldLock> {
  const lock = await takeOwn(join(out, statePath("lock", part)), now);
  if ("heldBy" in lock) return lock;
  // Ours is there before we look for others: of two that begin at once, one at least sees the other.
  const rival = await rivalOf(out, part);
  if (rival !== null) await lock.release();
  return rival ?? lock;
}

/** A lock that cannot be taken, and why nobody can tell whether its builder lives, where that is so. */
export type HeldLock = {
  readonly heldBy: LockHolder | null;
  /** The lock's own file */
  readonly lock: string;
  readonly doubt?: LockDoubt;
};

export type LockDoubt =
  | { readonly why: "blocked"; readonly obstacle: Obstacle }
  /** Its last sign of life is still to come, ISO 8601: some clock is wrong */
  | { readonly why: "future"; readonly date: string };

async function rivalOf(out: string, part: string | undefined): Promise<HeldLock | null> {
  for (const name of await readdir(join(out, stateFolder)).catch(() => [])) {
    const other = partInName(name, "lock");
    if (other === null || other === (part ?? "whole") || isBeside(other, part)) continue;
    const path = join(out, stateFolder, name);
    const found = await loadPlainText(path).catch(() => null);
    const held = found === null ? null : await heldBy(path, holderIn(found));
    if (held !== null) return held;
  }
  return null;
}

/** Whether two parts are of one split, so that they write different papers. */
function isBeside(other: string, part: string | undefined): boolean {
  return part !== undefined && other.split("-of-")[1] === part.split("-of-")[1];
}

async function takeOwn(path: string, now: Date): Promise<BuildLock | HeldLock> {
  await mkdir(dirname(path), { recursive: true });
  const text = JSON.stringify(holderNow(now));
  // Twice: the holder may go, or somebody else may take over from a dead one, between our looking and our taking.
  for (const _ of [1, 2]) {
    if (await isCreated(path, text)) return heldLock(path, text);
    const found = await loadPlainText(path).catch(() => null);
    const obstacle = found === null ? obstacleAt(path) : null;
    if (obstacle !== null) return { heldBy: null, lock: path, doubt: { why: "blocked", obstacle } };
    if (found === null) continue;
    const held = await heldBy(path, holderIn(found));
    if (held !== null) return held;
    await clearStale(path, found);
  }
  return { heldBy: holderIn(await loadPlainText(path).catch(() => "")), lock: path };
}

function holderNow(now: Date): LockHolder {
  return { id: randomUUID(), pid: process.pid, host: hostname(), user: userName(), since: now.toISOString() };
}

/** Containers run under numbers that have no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "?";
  }
}

/** The lock appears with its text in it: one that was only begun would say of nobody that he is gone. */
async function isCreated(path: string, text: string): Promise<boolean> {
  const whole = join(dirname(path), temporaryName());
  try {
    await writeFile(whole, text);
    await linkOrCopy(whole, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(whole, { force: true }).catch(() => {});
  }
}

/** @throws EEXIST where the name is taken */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!linksUnknown.has(code)) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

// Memory sticks and some network drives have no second names for a file.
const linksUnknown = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "EXDEV"]);

function holderIn(text: string): LockHolder | null {
  try {
    return LockHolder.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** null where the builder of a lock is gone. */
async function heldBy(path: string, holder: LockHolder | null): Promise<HeldLock | null> {
  if (holder?.host === hostname() && !isAlive(holder.pid)) return null;
  const held = { heldBy: holder, lock: path };
  const [now, then] = [await diskTime(dirname(path)), await stat(path).catch(() => null)];
  if (now === null || then === null) return held;
  const age = now.getTime() - then.mtimeMs;
  if (age > surelyGone) return null;
  return age < -surelyGone ? { ...held, doubt: { why: "future", date: then.mtime.toISOString() } } : held;
}

/** The time by the clock of the disk's own machine: those of two builders may differ. null where it cannot be told. */
async function diskTime(folder: string): Promise<Date | null> {
  const probe = join(folder, temporaryName());
  try {
    await writeFile(probe, "");
    return (await stat(probe)).mtime;
  } catch {
    return null;
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}

/** Move a dead builder's lock away; put it back where it turns out to be a live one's, taken in between. */
async function clearStale(path: string, found: string): Promise<void> {
  const away = join(dirname(path), temporaryName());
  try {
    await rename(path, away);
  } catch {
    return;
  }
  const moved = await loadPlainText(away).catch(() => "");
  if (moved !== found) await linkOrCopy(away, path).catch(() => {});
  await rm(away, { force: true });
}

function heldLock(path: string, text: string): BuildLock {
  const isHeld = async () => (await loadPlainText(path).catch(() => "")) === text;
  const alive = setInterval(() => void giveSign(path), heartbeat);
  alive.unref();
  const release = async () => {
    clearInterval(alive);
    if (await isHeld()) await rm(path, { force: true }).catch(() => {});
  };
  return { isHeld, release };
}

async function giveSign(path: string): Promise<void> {
  const now = await diskTime(dirname(path));
  if (now !== null) await utimes(path, now, now).catch(() => {});
}
