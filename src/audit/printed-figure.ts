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
