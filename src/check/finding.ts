import type { DataPath } from "../base/data-path.ts";
import type { ProblemCode } from "../base/problem-codes.ts";
import type { FieldEnd } from "../base/field-places.ts";

/** What a rule found at a field of a record. It becomes a problem when its place is known. */
export type Finding = {
  readonly code: ProblemCode;
  /** The record object, as it stands in the records that were checked. */
  readonly record: object;
  readonly path: DataPath;
  readonly end?: FieldEnd;
  readonly message: string;
  readonly hint: string;
};
