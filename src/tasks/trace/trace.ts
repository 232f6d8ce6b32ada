import type { Place } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { SourceRange } from "../../model/field-types.ts";

/** Where a paper prints a figure. */
export type PrintedAt = { readonly path: string; readonly place: string; readonly printed: string };

/** Where a figure of the dataset was taken from. */
export type TracedOrigin = {
  readonly place: Place;
  /** Title of the source document, null where none is told */
  readonly document: string | null;
  /** Lines (or pages) of it */
  readonly lines: SourceRange | null;
};

/** A figure that others are made of. */
export type Operand = { readonly label: string; readonly text: string; readonly origin: TracedOrigin | null };

/** A figure of the dataset, how it came about, and where papers print it. */
export type TracedMeasure = {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  readonly origin: TracedOrigin | null;
  readonly formula: { readonly words: string; readonly operands: readonly Operand[] } | null;
  readonly printedAt: readonly PrintedAt[];
};

/** A text of the dataset with the figure in it. */
export type TracedText = {
  readonly label: string;
  readonly text: string;
  readonly origin: TracedOrigin;
  readonly printedAt: readonly PrintedAt[];
};

/** A figure of one paper, with where it comes from. */
export type TracedPlace = PrintedAt & {
  readonly figure: string;
  /** null for a figure that the dataset does not know as such */
  readonly measure: TracedMeasure | null;
};

/** What is known of a figure or a paper. */
export type Trace = {
  readonly measures: readonly TracedMeasure[];
  readonly texts: readonly TracedText[];
  /** Papers that print the figure where the dataset gives another, or gives none */
  readonly strays: readonly (PrintedAt & { readonly figure: string })[];
  /** Of a paper asked about alone: all its figures */
  readonly figures: readonly TracedPlace[];
  readonly problems: readonly Problem[];
};
