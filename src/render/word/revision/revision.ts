/** How the changes of a paper are to be told. */
export type Revision = {
  /** Author of the changes */
  readonly who: string;
  readonly date: Date;
  /** `revisions` can be accepted or rejected in Word; `visible` is plain formatting for paper: struck through, underlined */
  readonly marks: "revisions" | "visible";
};

/** One side of a change. */
export type ChangeKind = "ins" | "del";
