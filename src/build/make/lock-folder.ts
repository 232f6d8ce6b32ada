import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { type BuildLock, type LockHolder, takeLock } from "../../write/build-lock.ts";
import type { BuildResult } from "./carry-out.ts";
import { notWritten } from "./not-written.ts";
import type { Plan } from "../plan/plan-build.ts";

/** An output folder, locked as far as that was asked for and can be. */
export type Locked = {
  /** Whether another build has it */
  readonly isHeld: boolean;
  readonly problems: readonly Problem[];
  readonly at: Date;
  /** Whether no other build has taken the folder over meanwhile */
  readonly isAlone: () => Promise<boolean>;
  readonly release: () => Promise<void>;
  /** For what goes wrong before the plan is carried out */
  readonly releaseAndThrow: (error: unknown) => Promise<never>;
  /** Carry a plan out under the lock; where the folder cannot be written, only a plan with nothing to write. */
  readonly whileHeld: (plan: Plan, force: boolean, carryOut: () => Promise<BuildResult>) => Promise<BuildResult>;
};

/** Lock an output folder at a time, or a shard's part of it; `undefined` = only look at it. */
export async function lockFolder(out: string, at: Date | undefined, shard?: string): Promise<Locked> {
  if (at === undefined) return unlocked({ at: new Date(0) });
  try {
    const lock = await takeLock(out, at, shard);
    return "heldBy" in lock ? unlocked({ at, isHeld: true, problems: [held(out, lock.heldBy)] }) : lockedBy(lock, at);
  } catch (error) {
    return unlocked({ at, problems: [notWritten(error, out)] });
  }
}

function lockedBy(lock: BuildLock, at: Date): Locked {
  const whileHeld: Locked["whileHeld"] = (_plan, _force, carryOut) => carryOut().finally(lock.release);
  const { isHeld: isAlone, release } = lock;
  return { isHeld: false, problems: [], at, isAlone, release, releaseAndThrow: throwAfter(release), whileHeld };
}

function unlocked(facts: Pick<Locked, "at"> & Partial<Pick<Locked, "isHeld" | "problems">>): Locked {
  const { isHeld = false, problems = [], at } = facts;
  const whileHeld: Locked["whileHeld"] = async (plan, force, carryOut) => {
    if (problems.length === 0 || !isWork(plan, force)) return carryOut();
    return { built: [], beside: [], kept: [], removed: [], problems };
  };
  const release = () => Promise.resolve();
  const isAlone = () => Promise.resolve(true);
  return { isHeld, problems, at, isAlone, release, releaseAndThrow: throwAfter(release), whileHeld };
}

function throwAfter(release: () => Promise<void>): Locked["releaseAndThrow"] {
  return async (error) => {
    await release();
    throw error;
  };
}

function isWork({ papers, orphans }: Plan, force: boolean): boolean {
  return force || orphans.length > 0 || papers.some(({ state, isDue }) => isDue || state === "missing");
}

function held(out: string, holder: LockHolder | null): Problem {
  const who = holder === null ? "" : `: ${holder.user} on ${holder.host}, process ${holder.pid}, since ${holder.since}`;
  return problemOf("build-locked", {
    message: `another build writes into this folder${who}`,
    hint: "wait until it is done, or build into another folder with --out",
    place: { file: out },
  });
}
