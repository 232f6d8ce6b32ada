import type { Finding } from "./finding.ts";
import type { PrintedFigure } from "./printed-figure.ts";

/** What reading a finished paper again gave. */
export type PaperAudit = {
  readonly findings: readonly Finding[];
  /** Every figure that was held against the view, in the order of the paper */
  readonly figures: readonly PrintedFigure[];
  /** Texts with a figure in them that were held against the view beside those */
  readonly texts: number;
  /** Numbers at places of which the view says nothing */
  readonly unchecked: number;
};
