import type { FindingWords } from "../../words/en/problems-of-audits.ts";

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

/** Something that a finished paper says otherwise than the view, or than itself or another paper. */
export type Finding = FindingWords & {
  /** A problem code */
  readonly kind: "audit-figure" | "audit-sum" | "audit-disagreement" | "audit-missing" | "audit-swapped" | PaperFault;
};
type PaperFault = "audit-edited" | "audit-unreadable";

/** A figure at its place in a finished paper, with what the view says of it. */
export type PrintedFigure = {
  readonly place: string;
  /** In words, with row and column */
  readonly figure: string;
  /** Name of the measure in view/measure; null for a figure that is none, such as a running number */
  readonly measure: string | null;
  readonly expected: string | number | null;
  /** null where the place is empty */
  readonly found: string | number | null;
};
