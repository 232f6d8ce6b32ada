import type { Problem } from "../../base/problem.ts";
import type { PaperEdit } from "../edited/paper-edit.ts";
import type { BuildResult } from "../make/carry-out.ts";
import type { Reasons } from "../reasons/explain-papers.ts";
import type { Plan } from "./plan-build.ts";

/** Plan of the papers asked for, or the problems that stand in the way; warnings stand beside a plan. */
export type Planned = {
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
  /** Why papers are due or removed; at most so many changed fields are tried for each. To be asked before `carryOut`. */
  readonly reasons: (most: number) => Promise<Reasons>;
  /** What was changed by hand in the papers planned */
  readonly edits: () => Promise<readonly PaperEdit[]>;
  readonly carryOut: () => Promise<BuildResult>;
  /** What the papers at some paths, just written, say otherwise than the dataset: each is read from the disk again */
  readonly audit: (paths: readonly string[]) => Promise<readonly Problem[]>;
};

/** What stands in the way of every paper. */
export function nothingPlanned(problems: readonly Problem[]): Planned {
  const result = { built: [], beside: [], kept: [], removed: [], problems: [] };
  const reasons = () => Promise.resolve(new Map());
  const [edits, audit] = [() => Promise.resolve([]), () => Promise.resolve([])];
  return { plan: null, problems, reasons, edits, carryOut: () => Promise.resolve(result), audit };
}
