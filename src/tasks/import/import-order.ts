export type ImportOrder = {
  readonly file: string;
  readonly into: string;
  /** A dataset from which ids and PJ names are taken where `into` holds none. */
  readonly data: string;
  /** Write into a folder that holds a dataset already; into an empty one an import always writes. */
  readonly write: boolean;
  /** The fiscal year of a new edition to start. */
  readonly asEdition?: number;
  /** Keep the passages quoted from strategies. */
  readonly quotations: boolean;
};
