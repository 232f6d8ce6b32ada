/** Where something stands in a text file. Line and column count from 1. */
export type Place = {
  readonly file: string;
  readonly line?: number;
  readonly col?: number;
};
