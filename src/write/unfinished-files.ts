import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { digest } from "../base/digest.ts";

/** How the names of our unfinished files and folders begin. */
const prefix = ".shiryo-writing-";

/** A name for an unfinished file or folder, which says which process on which machine is at it. */
export function temporaryName(): string {
  return `${prefix}${thisHost()}-${process.pid}-${randomUUID().slice(0, 13)}`;
}

/** Whether a file's name is that of an unfinished file of ours. */
export function isTemporary(name: string): boolean {
  return name.startsWith(prefix);
}

/** The machine in a name that any file system takes. */
function thisHost(): string {
  return digest(hostname()).slice(0, 8);
}

/** Who was at an unfinished file; undefined for files of others. Version 0.1.0 named neither machine nor process. */
function writerOf(name: string): { readonly isHere: boolean; readonly pid: number } | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [, host, pid] = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{8}-[0-9a-f]{4}$/.exec(name.slice(prefix.length)) ?? [];
  return { isHere: host === thisHost(), pid: Number(pid ?? 0) };
}

// Of a process elsewhere, or one whose number may be in use again, only time tells.
const surelyDead = 24 * 60 * 60 * 1000;

/** Remove from some folders the unfinished files and folders that killed commands left there. Does what it can; never throws. */
export async function clearUnfinished(folders: Iterable<string>, now: number): Promise<void> {
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const file = join(folder, name);
      if (await isLeftOver(file, name, now)) await rm(file, { recursive: true, force: true }).catch(() => {});
    }
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}

async function isLeftOver(file: string, name: string, now: number): Promise<boolean> {
  const writer = writerOf(name);
  if (writer === undefined) return false;
  if (writer.isHere && !isAlive(writer.pid)) return true;
  const found = await stat(file).catch(() => null);
  return found !== null && now - found.mtimeMs > surelyDead;
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
