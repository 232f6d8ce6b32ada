import { groupBy } from "../../base/group-by.ts";
import { engineDigest, version } from "../../base/version.ts";
import { folderPath } from "../../load/list-dataset.ts";
import type { PaperBasis } from "../../papers/paper/paper.ts";
import type { CheckedInputs } from "../inputs/load-inputs.ts";
import type { BuildRequest } from "../plan/build-request.ts";
import type { Plan, PlannedPaper } from "../plan/plan-build.ts";
import type { Reason, Reasons } from "../plan/reason.ts";
import { DatasetListing, listingOf, loadListing, loadMaking, type Making } from "../sources/making.ts";
import { type DatasetChange, fieldReasons, withRecords } from "./field-reasons.ts";
import { recordChanges } from "./record-changes.ts";

/** Hold what papers of a plan were made from against what they would be made from now. Reads what was stored and what changed. */
export async function explainPapers(plan: Plan, request: BuildRequest, inputs: CheckedInputs): Promise<Reasons> {
  const { out, force, mostTried, signal } = request;
  if (mostTried === 0 || signal?.aborted) return new Map();
  const reasons = new Map<string, readonly Reason[]>();
  const facts = {
    makingOf: remembered((name) => loadMaking(out, name)),
    changeSince: datasetChanges(out, inputs),
  };
  const moves = movesIn(plan);
  for (const planned of plan.papers) {
    const { paper, state, isDue } = planned;
    if (state === "missing") reasons.set(paper.path, [missingReason(planned, moves.from.get(paper.path))]);
    else if (isDue) reasons.set(paper.path, await dueReasons(planned, mostTried, facts));
    else if (force) reasons.set(paper.path, [{ why: "forced" }]);
    if (planned.beside?.state === "unwanted") reasons.set(planned.beside.path, [{ why: "settled" }]);
  }
  for (const { path, id } of plan.orphans) {
    const to = moves.to.get(path);
    reasons.set(path, [{ why: "unwanted", id, ...(to !== undefined && { to }) }]);
  }
  return reasons;
}

/** Papers that stand elsewhere now: of the same kind and about the same, where only one is missing and one left over. */
function movesIn({ papers, orphans }: Plan): { from: ReadonlyMap<string, string>; to: ReadonlyMap<string, string> } {
  const missing = papers.filter(({ state }) => state === "missing").map(({ paper }) => paper);
  const wanted = groupBy(missing, ({ path, id }) => `${folderOf(path)} ${id}`);
  const left = groupBy(orphans, ({ path, id }) => `${folderOf(path)} ${id}`);
  const pairs = [...left].flatMap(([key, [old, another]]) => {
    const [now, more] = wanted.get(key) ?? [];
    return old && now && another === undefined && more === undefined ? [[old.path, now.path] as const] : [];
  });
  return { to: new Map(pairs), from: new Map(pairs.map(([old, now]) => [now, old])) };
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

function missingReason({ last }: PlannedPaper, from: string | undefined): Reason {
  if (from !== undefined) return { why: "renamed", from };
  return { why: last === undefined ? "new" : "gone" };
}

/** What is stored, by name; thousands of papers share a handful of makings and states of the dataset. */
type Facts = {
  readonly makingOf: (name: string) => Promise<Making | null>;
  readonly changeSince: (listing: string) => Promise<DatasetChange | null>;
};

function remembered<Result>(load: (name: string) => Promise<Result>): (name: string) => Promise<Result> {
  const known = new Map<string, Promise<Result>>();
  return (name) => {
    const result = known.get(name) ?? load(name);
    known.set(name, result);
    return result;
  };
}

async function dueReasons({ paper, last }: PlannedPaper, most: number, facts: Facts): Promise<readonly Reason[]> {
  const made = last?.made === undefined ? null : await facts.makingOf(last.made);
  if (paper.basis === undefined) return [{ why: "content" }];
  if (made === null) return [{ why: "unknown" }];
  const parts = partReasons(made, paper.basis);
  const change = await facts.changeSince(made.dataset);
  const fields = change === null ? [{ why: "unknown" } as const] : fieldReasons(paper.basis, change, most);
  const reasons = [...parts, ...fields];
  return reasons.length === 0 ? [{ why: "unknown" }] : reasons;
}

function partReasons(made: Making, basis: PaperBasis): Reason[] {
  const names = [...new Set([...Object.keys(basis.files), ...Object.keys(made.files)])];
  const files = names.filter((name) => made.files[name] !== basis.files[name]);
  return [
    ...engineReasons(made),
    ...(made.date === basis.date ? [] : [{ why: "date", old: made.date, now: basis.date } as const]),
    ...files.map((file) => ({ why: fileChange(made.files[file], basis.files[file]), file }) as const),
  ];
}

/** Another Shiryo makes every paper anew, under the same version too. */
function engineReasons({ version: old, engine }: Making): Reason[] {
  if (old !== version) return [{ why: "version", old, now: version }];
  return engine === engineDigest() ? [] : [{ why: "engine" }];
}

function fileChange(old: string | undefined, now: string | undefined) {
  if (old === undefined) return "file-added";
  return now === undefined ? "file-removed" : "file-changed";
}

function datasetChanges(
  out: string,
  { data: folder, dataset, sources, loaded: { texts } }: CheckedInputs,
): Facts["changeSince"] {
  const data = folderPath(folder);
  return remembered(async (name) => {
    const old = await loadListing(out, name);
    const now = DatasetListing.parse(JSON.parse(listingOf(sources, data).text));
    const changes = old === null ? null : await recordChanges({ out, data, old, now, texts });
    if (changes === null) return null;
    const earlier = changes.map(({ kind, id, old: record }) => ({ kind, id, record }));
    return {
      now: dataset,
      earlier: withRecords(dataset, earlier),
      programs: new Map(changes.flatMap((change) => (change.kind === "program" ? [[change.id, change]] : []))),
      shared: changes.filter(({ kind }) => kind !== "program"),
    };
  });
}
