import type { BuildPieces } from "./build-pieces.ts";

/** For whoever makes papers apart from a build: nothing is kept, and everything is made. */
export const noPieces: BuildPieces = {
  of: () => ({ take: () => undefined, keep: () => {} }),
  close: () => {},
};
