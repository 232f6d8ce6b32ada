import { type Problem, problemOf } from "../../base/problem.ts";
import { type HeldLock, takeLock } from "../../write/build-lock.ts";
import { notWritten } from "./written-files.ts";

/** An output folder, locked as far as that was asked for and can be. */
export type FolderLock = {
  /** Whether another build has it */
  readonly isHeld: boolean;
  /** Why nothing can be written into it */
  readonly problems: readonly Problem[];
  readonly at: Date;
  /** Whether no other build has taken the folder over meanwhile */
  readonly isAlone: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** Lock an output folder at a time, or a part of a build in it; null = only look at it. */
export async function lockFolder(out: string, at: Date | null, part?: string): Promise<FolderLock> {
  if (at === null) return unlocked({ at: new Date(0) });
  try {
    const lock = await takeLock(out, at, part);
    if ("heldBy" in lock) return unlocked({ at, isHeld: true, problems: [held(out, lock)] });
    return { isHeld: false, problems: [], at, isAlone: lock.isHeld, release: lock.release };
  } catch (error) {
    return unlocked({ at, problems: [notWritten(error, out)] });
  }
}

function unlocked(facts: Pick<FolderLock, "at"> & Partial<Pick<FolderLock, "isHeld" | "problems">>): FolderLock {
  const isAlone = () => Promise.resolve(true);
  const release = () => Promise.resolve();
  return { isHeld: false, problems: [], ...facts, isAlone, release };
}

function held(out: string, { heldBy, lock, doubt }: HeldLock): Problem {
  const place = { file: out };
  const holder =
    heldBy === null ? null : { user: heldBy.user, host: heldBy.host, pid: heldBy.pid, since: heldBy.since };
  if (doubt === undefined) return problemOf("build-locked", { holder }, { place });
  if (doubt.why === "future") return problemOf("build-locked.future", { holder, lock, date: doubt.date }, { place });
  return problemOf("build-locked.blocked", { lock, obstacle: doubt.obstacle }, { place });
}
