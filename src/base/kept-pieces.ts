/**
 * Pieces of work kept from one build to the next, each under a name that says everything it depends on: the digest
 * of the code and of all that went in. So a piece is either the very thing that would be made now, or not there.
 */
export type KeptPieces = {
  /** A piece's bytes; undefined where it is not kept, or not whole any more. */
  readonly take: (name: string) => Uint8Array | undefined;
  /** Where it cannot be kept, nothing happens: it is made anew the next time. */
  readonly keep: (name: string, bytes: Uint8Array) => void;
};

/** For whoever works apart from a build: nothing is there, and nothing is kept. */
export const nothingKept: KeptPieces = { take: () => undefined, keep: () => {} };
