/** A text file as it was read: its text, and the name that problems give it. */
export type TextSource = {
  readonly file: string;
  readonly text: string;
};
