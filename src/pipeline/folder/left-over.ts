import { join } from "node:path";
import { groupBy } from "../../base/group-by.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { obstacleAt } from "../../write/plain-file.ts";
import type { Holder, LeftBecause } from "../../words/en/problems-of-papers.ts";
import { copiesFolder, type KeptCopy, removeOurs, removeWithCopy } from "./written-files.ts";

/** A paper written once that nobody wants any more. */
export type LeftOver = {
  readonly path: string;
  /** The programme, PJ or meeting it was about; nothing where that is not known */
  readonly id: string;
  /** SHA-256 of what stands there; null where it is gone already */
  readonly there: string | null;
  /** Whether the file is still as we wrote it */
  readonly isOurs: boolean;
  /** Whether what it was about is no longer in the dataset */
  readonly isVanished: boolean;
};

/** What an output folder is to hold papers of. */
export type Kept = {
  readonly wanted: readonly Pick<Paper, "path" | "id">[];
  /** Ids of everything in the dataset that papers are about */
  readonly records: ReadonlySet<string>;
};

/** Tells of a path and an id whether what the paper there was about has vanished. */
export function vanishedFrom({ wanted, records }: Kept): (path: string, id: string) => boolean {
  const there = new Set(wanted.map(subjectOf));
  return (path, id) => id !== "" && !records.has(id) && !there.has(subjectOf({ path, id }));
}

/** A kind of paper, and what it is about. */
function subjectOf({ path, id }: Pick<LeftOver, "path" | "id">): string {
  return `${path.slice(0, path.indexOf("/"))} ${id}`;
}

/** What became of papers that nobody wants. */
type Removal = {
  readonly removed: readonly string[];
  readonly copies: readonly KeptCopy[];
  readonly problems: readonly Problem[];
};

/**
 * Remove papers that nobody wants. Those that somebody changed stay, and stay in the manifest, so that every build tells
 * of them; of what has vanished copies are kept, and it is told.
 *
 * @param held what holds every paper that is wanted
 */
export async function removeLeftOver(papers: readonly LeftOver[], out: string, held: Holder): Promise<Removal> {
  const removed: LeftOver[] = [];
  const copies: KeptCopy[] = [];
  const left: Problem[] = [];
  for (const paper of papers) {
    const done = await removeOne(paper, out);
    if ("why" in done) left.push(leftProblem(paper, { out, held, why: done.why }));
    else removed.push(paper);
    if ("copy" in done) copies.push(done.copy);
  }
  return {
    removed: removed.map(({ path }) => path),
    copies,
    problems: [...vanishedProblems(removed, out, held), ...left],
  };
}

type Removed = { readonly why: LeftBecause } | { readonly copy: KeptCopy } | object;

async function removeOne({ path, there, isOurs, isVanished }: LeftOver, out: string): Promise<Removed> {
  if (!isOurs) return { why: obstacleAt(join(out, path)) ?? "changed" };
  if (isVanished) return removeWithCopy(out, path, there);
  const why = await removeOurs(out, path, there);
  return why === null ? {} : { why };
}

/** That papers go because what they are about is gone: once for each programme, PJ or meeting and kind of paper. */
export function vanishedProblems(papers: readonly LeftOver[], out: string, held: Holder = "dataset"): Problem[] {
  const gone = papers.filter(({ isVanished, isOurs }) => isVanished && isOurs);
  const groups = groupBy(gone, subjectOf);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [vanishedProblem(first, { out, held, others: others.length })],
  );
}

type Vanished = { readonly out: string; readonly held: Holder; readonly others: number };

function vanishedProblem({ path, id }: LeftOver, { out, held, others }: Vanished): Problem {
  const values = { id, held, papers: others + 1, copies: join(out, copiesFolder) };
  return problemOf("paper-vanished", values, { place: { file: join(out, path) } });
}

type Left = { readonly out: string; readonly held: Holder; readonly why: LeftBecause };

function leftProblem({ path }: LeftOver, { out, held, why }: Left): Problem {
  return problemOf("paper-left", { held, why }, { place: { file: join(out, path) } });
}
