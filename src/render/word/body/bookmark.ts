/** A place of the text that a template gave a name. */
export type Bookmark = {
  /** Name in the file: a letter, then letters, digits and underscores, at most 40 of them as Word wants it */
  readonly name: string;
  /** Line of the Markdown that first speaks of it */
  readonly line: number;
  isWritten: boolean;
};
