/** A programme of a dataset that is there already: its id, and every name it goes by. */
export type KnownProgram = {
  readonly id: string;
  readonly name: string;
  readonly formerName?: string;
  readonly aliases?: readonly string[];
};
