import type { DataPath } from "../../base/place.ts";
import type { ReviewKind } from "../../model/review-form.ts";
import type { Reason, ReviewValue } from "../value/review-value.ts";
/**
 * How a cell stands to the dataset: conflict = the dataset moved meanwhile, or two cells differ; question = a figure
 * that may be in another unit; invalid = the cell cannot be read.
 */
export const reviewStates = ["new", "changed", "cleared", "unchanged", "conflict", "question", "invalid"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** One input cell of one returned workbook, held against the dataset. */
export type ReviewRecord = {
  readonly file: string;
  readonly sheet: string;
  /** Address, such as H12 */
  readonly cell: string;
  /** Row id and field id of the review form */
  readonly row: string;
  readonly field: string;
  readonly kind: ReviewKind;
  /** null where the dataset does not know the row */
  readonly target: ReviewTarget | null;
  /** What the cell held when the workbook was built; undefined where the form does not say */
  readonly baseline: ReviewValue | undefined;
  /** null for an invalid cell too */
  readonly typed: ReviewValue;
  /** What the dataset holds now */
  readonly current: ReviewValue;
  readonly state: ReviewState;
  /** apply = goes into the dataset; leave = nothing is to be done; open = somebody must decide */
  readonly decision: "apply" | "leave" | "open";
  readonly reason?: Reason;
  /** The cell's own words, where a unit was converted */
  readonly readFrom?: string;
};

/** Where a field stands in the dataset. */
export type ReviewTarget = {
  readonly programId: string;
  readonly programName: string;
  /** Of a KPI */
  readonly indicator?: string;
  /** From the programme */
  readonly path: DataPath;
  /** Amounts that a typed one should be of the size of, in thousand yen */
  readonly near: readonly number[];
  /** Unit and value of a KPI's target */
  readonly unit: string;
  readonly goal?: number;
};
