import type { Finding } from "./finding.ts";
import type { PrintedFigure } from "./printed-figure.ts";

/** What reading a finished paper again gave. */
export type PaperAudit = {
  readonly findings: readonly Finding[];
  /** How many figures were held against the view */
  readonly held: number;
  /** Texts with a figure in them that were held against the view beside those */
  readonly texts: number;
  /** Numbers at places of which the view says nothing */
  readonly unchecked: number;
};

/** Told of every figure that is held against the view, in the order of the paper: a workbook may hold a million. */
export type HearFigure = (figure: PrintedFigure) => void;
