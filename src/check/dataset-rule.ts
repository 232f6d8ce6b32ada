import type { DataPath, FieldEnd } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import type { ProblemCode } from "../words/problem-codes.ts";
import type { DatasetFileKind } from "../model/dataset-paths.ts";
import type { Records } from "../load/loaded.ts";

/** Something that must hold across the records of a dataset. */
export type Rule = {
  readonly codes: readonly ProblemCode[];
  /** Kinds of which every record must be known, or the rule would take an unreadable record for a missing one. */
  readonly needs?: readonly DatasetFileKind[];
  /** Whether it looks at one programme after the other, beside the edition and the PJs, and holds none against another */
  readonly isOfOneProgram?: true;
  /** Whether it holds names against those that a document prints, which are in one language: it is asked in the main one */
  readonly isOfDocument?: true;
  readonly find: (records: Records) => readonly Finding[];
  /** What such a rule finds beside when it holds programmes against one another */
  readonly findAcross?: (records: Records) => readonly Finding[];
};

/** What a rule found at a field of a record. It becomes a problem when its place is known. */
export type Finding = {
  readonly problem: Problem;
  /** The record object, as it stands in the records that were checked. */
  readonly record: object;
  readonly path: DataPath;
  readonly end?: FieldEnd;
};
