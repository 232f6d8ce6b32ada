/** What somebody changed in a paper: its paragraphs, or its cells. */
export type PaperEdit = {
  readonly path: string;
  /**
   * What the file was compared with: as it was written (made again, with the same bytes), or, where that cannot be had,
   * as it would be made now
   */
  readonly comparedWith: "written" | "now";
  readonly changes: readonly TextChange[];
  /** Why the file could not be read; then there are no changes */
  readonly unreadable?: string;
};

/** A text that differs: `old` is left out where it is new, `now` where it is gone. */
export type TextChange = {
  /** 予算!D5; a paragraph's number among all paragraphs of the new text; header1 */
  readonly at: string;
  readonly old?: string;
  readonly now?: string;
};
