import { digest } from "../../base/digest.ts";
import { type KeptPieces, nothingKept } from "../../base/kept-pieces.ts";
import { openPieceStore, type PieceStore } from "../../write/piece-store.ts";

/** What is kept from one build to the next. */
type PieceKind = "records" | "frames";

/** What earlier builds kept for this one, and what it keeps for later ones. */
export type BuildPieces = {
  /** Names say everything a piece depends on but the code, which is added here. */
  readonly of: (kind: PieceKind) => KeptPieces;
  /** From now on what is kept is written, and what was kept so far; until then a build may end without a trace */
  readonly startWriting: () => void;
  /** To be called once, when nothing is made any more: only then later builds find what was kept */
  readonly close: () => void;
};

/**
 * Opens the pieces below an output folder, each kind when it is asked for.
 *
 * @param code digest of the code that runs; null = it may change between two runs, and nothing is kept
 */
export function openBuildPieces(out: string, code: string | null): BuildPieces {
  const stores = new Map<PieceKind, PieceStore>();
  let waiting: (() => void)[] | undefined = [];
  return {
    of: (kind) => {
      if (code === null) return nothingKept;
      const store = stores.get(kind) ?? openPieceStore(out, kind);
      stores.set(kind, store);
      const named = (name: string) => digest(JSON.stringify([code, name]));
      return {
        take: (name) => store.take(named(name)),
        keep: (name, bytes) => {
          const write = () => store.keep(named(name), bytes);
          if (waiting === undefined) write();
          else waiting.push(write);
        },
      };
    },
    startWriting: () => {
      for (const write of waiting ?? []) write();
      waiting = undefined;
    },
    close: () => {
      for (const store of stores.values()) store.close();
      stores.clear();
    },
  };
}

/** For whoever makes papers apart from a build: nothing is kept, and everything is made. */
export const noPieces: BuildPieces = {
  of: () => nothingKept,
  startWriting: () => {},
  close: () => {},
};
