/** A w:r cut down to one thing: a word, a break, a drawing. */
export type RunPiece = {
  /** w:rPr, "" for none */
  readonly properties: string;
  /** Elements inside the run */
  readonly content: string;
};

/** The smallest part of a paragraph that is kept, inserted or deleted as a whole. */
export type Token = {
  /** Tokens with equal keys are the same */
  readonly key: string;
  /** What a reader sees of it: line breaks as \n, tabs as \t */
  readonly text: string;
  /** Start tag of the hyperlink or simple field around it, "" for none */
  readonly wrapper: string;
  readonly runs: readonly RunPiece[];
  /** Bookmarks that enclose it */
  readonly before: string;
  readonly after: string;
  readonly isDrawing: boolean;
};
