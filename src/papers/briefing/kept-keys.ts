import { digest } from "../../base/digest.ts";
import { idInName } from "../../load/dataset/id-in-name.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import { type BuildPieces, noPieces } from "../paper/kept-work.ts";

/** The key of a programme's paper: as an earlier build worked it out, or else as it is worked out now. */
export type KeyOf = (paper: { readonly id: string; readonly look: string }, workOut: () => string) => string;

type Sources = { readonly sources?: readonly DatasetSource[]; readonly pieces?: BuildPieces };

/**
 * What a briefing shows depends on its programme's file, on the edition and on the PJs. While these and its look are the
 * same its key is the same too, and no view need be made to find that it is fresh.
 */
export function keptKeys({ sources = [], pieces = noPieces }: Sources): KeyOf {
  const kept = pieces.of("records");
  const shared = digest(JSON.stringify(sources.filter(({ kind }) => kind === "edition" || kind === "projects")));
  const files = new Map(
    sources.flatMap(({ kind, path, digest: bytes }) => (kind === "program" ? [[idInName(path), bytes] as const] : [])),
  );
  return ({ id, look }, workOut) => {
    const file = files.get(id);
    if (file === undefined) return workOut();
    const name = `key of ${id} ${file} ${shared} ${look}`;
    const known = kept.take(name);
    if (known !== undefined) return Buffer.from(known).toString("latin1");
    const key = workOut();
    kept.keep(name, Buffer.from(key, "latin1"));
    return key;
  };
}
