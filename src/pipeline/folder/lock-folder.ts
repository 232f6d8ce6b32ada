import { type Problem, problemOf } from "../../base/problem.ts";
import { type LockHolder, takeLock } from "../../write/build-lock.ts";
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
    if ("heldBy" in lock) return unlocked({ at, isHeld: true, problems: [held(out, lock.heldBy)] });
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

function held(out: string, holder: LockHolder | null): Problem {
  return problemOf("build-locked", { holder }, { place: { file: out } });
}
