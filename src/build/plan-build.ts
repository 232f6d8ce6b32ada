import type { Manifest } from "../write/manifest.ts";
import type { Paper } from "./paper.ts";

/**
 * How a paper on disk stands to the paper wanted:
 * fresh = as we wrote it, from the same key; stale = as we wrote it, from another key;
 * missing = not there; edited = not as we wrote it, or not written by us.
 */
export type PaperState = "fresh" | "stale" | "missing" | "edited";

/** SHA-256 of the files found, by path below the output folder; no entry where there is no file. */
export type Found = ReadonlyMap<string, string>;

export type PlannedPaper = { readonly paper: Paper; readonly state: PaperState };

/** Papers wanted with their states, and papers written once that nobody wants any more. */
export type Plan = {
  readonly papers: readonly PlannedPaper[];
  /** Paths, with whether the file is still as we wrote it */
  readonly orphans: readonly { readonly path: string; readonly isOurs: boolean }[];
};

/** All papers of the dataset, and those asked for. */
export type Wanted = { readonly all: readonly Paper[]; readonly selected: readonly Paper[] };

/** Compare the papers wanted now with those written last time. Reads nothing, writes nothing. */
export function planBuild({ all, selected }: Wanted, written: Manifest, found: Found): Plan {
  const paths = new Set(all.map((paper) => paper.path));
  const left = [...written].filter(([path]) => !paths.has(path) && found.has(path));
  return {
    papers: selected.map((paper) => ({ paper, state: stateOf(paper, written, found) })),
    orphans: left.map(([path, { digest }]) => ({ path, isOurs: found.get(path) === digest })),
  };
}

function stateOf(paper: Paper, written: Manifest, found: Found): PaperState {
  const digest = found.get(paper.path);
  if (digest === undefined) return "missing";
  const last = written.get(paper.path);
  if (last === undefined || last.digest !== digest) return "edited";
  return last.key === paper.key() ? "fresh" : "stale";
}
