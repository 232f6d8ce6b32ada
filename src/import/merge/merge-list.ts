import type { DataPath } from "../../base/data-path.ts";
import { isSame, type Plain } from "../records/plain.ts";
import type { Change } from "./change.ts";
import { mergeRecord } from "./merge-record.ts";
import { type ItemTrio, pairItems } from "./pair-items.ts";

type ListVersions = {
  readonly base: readonly Plain[];
  readonly ours: readonly Plain[];
  readonly theirs: readonly Plain[];
  readonly hasBase: boolean;
};

/** Changes of a list of records, item by item; undefined for a list that is one value. */
export function mergeList(versions: ListVersions, path: DataPath): Change[] | undefined {
  const trios = pairItems({ key: String(path.at(-1) ?? ""), ...versions });
  return trios?.flatMap((trio) => mergeItem(versions, trio, { path, trios }));
}

type Where = { readonly path: DataPath; readonly trios: readonly ItemTrio[] };

function mergeItem({ base, ours, theirs, hasBase }: ListVersions, trio: ItemTrio, where: Where): Change[] {
  const [was, own, now] = [itemAt(base, trio.base), itemAt(ours, trio.ours), itemAt(theirs, trio.theirs)];
  if (own !== undefined && trio.ours !== undefined) {
    const path = [...where.path, trio.ours];
    if (now !== undefined) return mergeRecord({ base: was, ours: own, theirs: now, hasBase }, path);
    return dropped({ was, own, path, hasBase });
  }
  if (now === undefined || trio.theirs === undefined) return [];
  // It may be an item of the file in other words.
  if (!hasBase && ours.length > 0) return [{ kind: "differs", path: where.path, to: now }];
  // Deleted by hand, and the document says the same as before.
  if (isSame(withoutSource(was), withoutSource(now))) return [{ kind: "kept", path: where.path, to: now }];
  return [{ kind: "insert", path: where.path, after: placeFor(trio.theirs, where.trios), to: now }];
}

type Dropped = {
  readonly was: Plain | undefined;
  readonly own: Plain;
  readonly path: DataPath;
  readonly hasBase: boolean;
};

/** An item that the document does not have: dropped by it, or added by hand. */
function dropped({ was, own, path, hasBase }: Dropped): Change[] {
  if (!hasBase) return [{ kind: "differs", path, from: own }];
  if (was === undefined) return [{ kind: "kept", path, from: own }];
  return [isSame(was, own) ? { kind: "remove", path, from: own } : { kind: "left", path, from: own }];
}

function itemAt(list: readonly Plain[], at: number | undefined): Plain | undefined {
  return at === undefined ? undefined : list[at];
}

/** Lines move from edition to edition; that alone is no change. */
function withoutSource(item: Plain | undefined): Plain | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const { source: _, ...rest } = item as { readonly [key: string]: Plain };
  return rest;
}

/** The item of the file after which a new one goes: the one that stands before it in the document. */
function placeFor(theirs: number, trios: readonly ItemTrio[]): number {
  for (let before = theirs - 1; before >= 0; before--) {
    const found = trios.find((trio) => trio.theirs === before)?.ours;
    if (found !== undefined) return found;
  }
  return -1;
}
