import type { ProblemCode } from "../base/problem-codes.ts";
import type { DatasetFileKind } from "../load/dataset/dataset-file.ts";
import type { Records } from "../load/records.ts";
import type { Finding } from "./finding.ts";

/** Something that must hold across the records of a dataset. */
export type Rule = {
  readonly codes: readonly ProblemCode[];
  /** Kinds of which every record must be known, or the rule would take an unreadable record for a missing one. */
  readonly needs?: readonly DatasetFileKind[];
  /** Whether it looks at one programme after the other, beside the edition and the PJs, and holds none against another */
  readonly isOfOneProgram?: true;
  readonly find: (records: Records) => readonly Finding[];
  /** What such a rule finds beside when it holds programmes against one another */
  readonly findAcross?: (records: Records) => readonly Finding[];
};
