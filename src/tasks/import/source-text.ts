/** A document brought down to text, with what is known of its file. */
export type SourceText = {
  readonly fileName: string;
  /** YYYY-MM-DD: the date a PDF says it was made, else the date of the file. */
  readonly fileDate: string;
  readonly text: string;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** For a PDF: the page of each line, and what was left out. */
  readonly pdf?: {
    readonly pages: number;
    readonly pageOfLine: readonly number[];
    readonly withoutText: readonly number[];
    readonly garbled: readonly number[];
    readonly readings: readonly { readonly page: number; readonly text: string }[];
  };
};
