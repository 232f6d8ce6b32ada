/** Page set-up of the shell. Lengths in twips (1/20 pt). */
export type SectionSetup = {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Children of w:sectPr before and after w:pgSz */
  readonly before: string;
  readonly after: string;
};
