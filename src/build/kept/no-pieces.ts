import { nothingKept } from "../../base/kept-pieces.ts";
import type { BuildPieces } from "./build-pieces.ts";

/** For whoever makes papers apart from a build: nothing is kept, and everything is made. */
export const noPieces: BuildPieces = {
  of: () => nothingKept,
  startWriting: () => {},
  close: () => {},
};
