import type { Period } from "../../model/period.ts";
import type { Target } from "../../model/target.ts";

/** An indicator with the figure printed for it. `text` is the target as printed. */
export type TargetReading = {
  /** Empty for a figure that stands alone. */
  readonly indicator: string;
  readonly text: string;
  readonly target: Target;
  readonly period?: Period;
  /** False where the figure stood inside a sentence. */
  readonly sure: boolean;
};
