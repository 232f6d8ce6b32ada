import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./is-alive.ts";
import { writerOf } from "./temporary-name.ts";

// Of a process elsewhere, or one whose number may be in use again, only time tells.
const surelyDead = 24 * 60 * 60 * 1000;

/** Remove from some folders the unfinished files that killed builds left there. Does what it can; never throws. */
export async function clearUnfinished(folders: Iterable<string>, now: number): Promise<void> {
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const file = join(folder, name);
      if (await isLeftOver(file, name, now)) await rm(file, { force: true }).catch(() => {});
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
