import { digest } from "../../base/digest.ts";
import type { KeptPieces } from "../../base/kept-pieces.ts";
import { openPieceStore, type PieceStore } from "../../write/pieces/piece-store.ts";
import { noPieces } from "./no-pieces.ts";

/** What is kept from one build to the next. */
export type PieceKind = "records" | "frames" | "chapters";

/** What earlier builds kept for this one, and what it keeps for later ones. */
export type BuildPieces = {
  /** Names say everything a piece depends on but the code, which is added here. */
  readonly of: (kind: PieceKind) => KeptPieces;
  /** To be called once, when nothing is made any more: only then later builds find what was kept */
  readonly close: () => void;
};

type Options = {
  /** Whether this build may write; else it only takes */
  readonly isWriting: boolean;
  /** Digest of the code that runs; null = it may change between two runs, and nothing is kept */
  readonly code: string | null;
};

/** Opens the pieces below an output folder, each kind when it is asked for. */
export function openBuildPieces(out: string, { isWriting, code }: Options): BuildPieces {
  const stores = new Map<PieceKind, PieceStore>();
  return {
    of: (kind) => {
      if (code === null) return noPieces.of(kind);
      const store = stores.get(kind) ?? openPieceStore(out, kind);
      stores.set(kind, store);
      const named = (name: string) => digest(JSON.stringify([code, name]));
      return {
        take: (name) => store.take(named(name)),
        keep: (name, bytes) => {
          if (isWriting) store.keep(named(name), bytes);
        },
      };
    },
    close: () => {
      for (const store of stores.values()) store.close();
      stores.clear();
    },
  };
}
