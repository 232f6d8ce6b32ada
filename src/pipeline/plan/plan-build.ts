import type { Paper } from "../../papers/paper/paper.ts";
import { pathBeside } from "../../papers/paper/paper-names.ts";
import type { Manifest, WrittenPaper } from "../../write/manifest.ts";
import { unreadable } from "../../write/plain-file.ts";
import { type LeftOver, vanishedFrom } from "../folder/left-over.ts";
import type { Found, Standing } from "../folder/standing-papers.ts";

/**
 * How a paper on disk stands to the paper wanted:
 * fresh = as we wrote it, from the same key; stale = as we wrote it, from another key;
 * missing = not there; edited = not as we wrote it, or not written by us; blocked = something stands in its place that
 * is no file, or cannot be read.
 */
export type PaperState = "fresh" | "stale" | "missing" | "edited" | "blocked";

export type PlannedPaper = {
  readonly paper: Paper;
  readonly state: PaperState;
  /** Whether the paper wanted is another than the one written last, whatever became of that */
  readonly isDue: boolean;
  /** What we wrote there last, or wrote beside it and somebody put there; left out where nobody knows */
  readonly last?: WrittenPaper;
  readonly beside?: Beside;
};

/**
 * The new version beside a paper that somebody changed:
 * missing, stale or fresh = to be written or there; edited = changed by somebody too, or not written by us; blocked = no
 * file that can be read; taken = written once, and taken away; unwanted = there, and the paper itself is ours again.
 */
export type Beside = {
  readonly path: string;
  readonly state: "missing" | "stale" | "fresh" | "edited" | "blocked" | "taken" | "unwanted";
};

/** Papers wanted with their states, and papers written once that nobody wants any more. */
export type Plan = { readonly papers: readonly PlannedPaper[]; readonly orphans: readonly LeftOver[] };

/** All papers of the dataset, those asked for, and which papers written once are to go where nobody wants them any more. */
export type Wanted = {
  readonly all: readonly Paper[];
  readonly selected: readonly Paper[];
  readonly isLeftOver: (path: string) => boolean;
  /** Ids of everything in the dataset that papers are about */
  readonly records: ReadonlySet<string>;
};

/** Compare the papers wanted now with those written last time. Reads nothing, writes nothing. */
export function planBuild({ all, selected, isLeftOver, records }: Wanted, { written, found }: Standing): Plan {
  const wanted = new Set(all.flatMap(({ path }) => [path, pathBeside(path)]));
  const left = [...written].filter(([path]) => !wanted.has(path) && isLeftOver(path));
  const isVanished = vanishedFrom({ wanted: all, records });
  return {
    papers: selected.map((paper) => plannedPaper(paper, { written, found })),
    orphans: left.flatMap(([path, { id = "", digest }]): LeftOver[] => {
      const there = found.get(path);
      return there === undefined
        ? []
        : [{ path, id, there, isOurs: there === digest, isVanished: isVanished(path, id) }];
    }),
  };
}

/** Whether carrying a plan out writes anything. */
export function hasWork({ papers, orphans }: Plan, force: boolean): boolean {
  return force || orphans.length > 0 || papers.some(({ state, isDue }) => isDue || state === "missing");
}

/** How a paper stands to what was written, and to what is found. */
export function plannedPaper(paper: Paper, { written, found }: Standing): PlannedPaper {
  const own = written.get(paper.path);
  const there = found.get(paper.path);
  const last = lastWritten(paper, written, there) ?? own;
  const isDue = last?.key !== paper.key();
  const state = stateOf(last, { there, isDue });
  const beside = besideOf(paper, { written, found, isWanted: state === "edited" && isDue });
  return { paper, state, isDue, ...(last && { last }), ...(beside && { beside }) };
}

/** What we wrote that has the digest found; the new version beside counts too, for somebody may have moved it here. */
function lastWritten({ path }: Paper, written: Manifest, there: string | undefined): WrittenPaper | undefined {
  return [path, pathBeside(path)].map((one) => written.get(one)).find((one) => one?.digest === there);
}

type Facts = { readonly there: string | undefined; readonly isDue: boolean };

function stateOf(last: WrittenPaper | undefined, { there, isDue }: Facts): PaperState {
  if (there === undefined) return "missing";
  if (there === unreadable) return "blocked";
  if (last?.digest !== there) return "edited";
  return isDue ? "stale" : "fresh";
}

type BesideFacts = { readonly written: Manifest; readonly found: Found; readonly isWanted: boolean };

function besideOf(paper: Paper, { written, found, isWanted }: BesideFacts): Beside | undefined {
  const path = pathBeside(paper.path);
  const last = written.get(path);
  const there = found.get(path);
  if (!isWanted && last === undefined) return undefined;
  if (there === undefined) return { path, state: isWanted ? missingState(last, paper) : "unwanted" };
  if (there === unreadable) return { path, state: "blocked" };
  if (last?.digest !== there) return { path, state: "edited" };
  if (!isWanted) return { path, state: "unwanted" };
  return { path, state: last.key === paper.key() ? "fresh" : "stale" };
}

/** A new version is handed over once: who takes it away has seen it. */
function missingState(last: WrittenPaper | undefined, paper: Paper): Beside["state"] {
  return last?.key === paper.key() ? "taken" : "missing";
}
