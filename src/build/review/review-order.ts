import type { Settlement } from "../../review/compare/settlement.ts";

/** What `shiryo review` is asked to do. */
export type ReviewOrder = Settlement & {
  /** Returned workbooks, as the user named them */
  readonly files: readonly string[];
  readonly data: string;
  readonly apply: boolean;
  readonly who?: string;
  /** YYYY-MM-DD and HH:MM, from the clock of whoever asks */
  readonly date: string;
  readonly time: string;
};
