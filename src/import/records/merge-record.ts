import type { DataPath } from "../../base/place.ts";
import { type ItemTrio, pairItems } from "./pair-items.ts";
import { isGroup, isList, isSame, type Plain } from "../../edit/yaml-text.ts";

/** Three versions of a value: as last imported (undefined: not there), as it stands in the file, as read now. */
type Versions = {
  readonly base: Plain | undefined;
  readonly ours: Plain | undefined;
  readonly theirs: Plain | undefined;
  /** Whether there is a last import at all. */
  readonly hasBase: boolean;
};

/** What a new reading of the document changes in a record, field by field, and what it leaves to the file. */
export function mergeRecord(versions: Versions, path: DataPath = []): Change[] {
  const { base, ours, theirs, hasBase } = versions;
  if (isSame(ours, theirs)) return [];
  if (isGroup(ours) && isGroup(theirs)) {
    const inner = isGroup(base) ? base : {};
    return keysOf(ours, theirs).flatMap((key) =>
      mergeRecord({ base: inner[key], ours: ours[key], theirs: theirs[key], hasBase }, [...path, key]),
    );
  }
  if (isList(ours) && isList(theirs)) {
    const merged = mergeList({ base: isList(base) ? base : [], ours, theirs, hasBase }, path);
    if (merged !== undefined) return merged;
  }
  return mergeValue(versions, path);
}

function keysOf(ours: object, theirs: object): string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
}

/** A value that is taken or left as a whole. */
function mergeValue({ base, ours, theirs, hasBase }: Versions, path: DataPath): Change[] {
  const sides = { path, ...(ours === undefined ? {} : { from: ours }) };
  const both = { ...sides, ...(theirs === undefined ? {} : { to: theirs }) };
  // What only the file has, such as actual figures, is nobody else's business.
  if (theirs === undefined && base === undefined) return [];
  if (!hasBase) return [{ kind: "differs", ...both }];
  if (isSame(base, theirs)) return [{ kind: "kept", ...both }];
  if (theirs !== undefined) return [{ kind: "set", ...sides, to: theirs, isOverEdit: !isSame(base, ours) }];
  if (ours === undefined) return [];
  return [isSame(base, ours) ? { kind: "remove", path, from: ours } : { kind: "left", ...sides }];
}

type ListVersions = {
  readonly base: readonly Plain[];
  readonly ours: readonly Plain[];
  readonly theirs: readonly Plain[];
  readonly hasBase: boolean;
};

/** Changes of a list of records, item by item; undefined for a list that is one value. */
function mergeList(versions: ListVersions, path: DataPath): Change[] | undefined {
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

/**
 * What a new reading of the document means for one field or item of a file.
 *
 * set = takes the document's value; insert = a new item, after item `after` of its list (-1: before all);
 * remove = the document dropped it. The others change nothing: kept = edited by hand, and the document did not
 * change it; left = gone from the document, but edited by hand; differs = nobody knows who changed it, because
 * there is no earlier import to compare with.
 */
export type Change =
  | {
      readonly kind: "set";
      readonly path: DataPath;
      readonly from?: Plain;
      readonly to: Plain;
      readonly isOverEdit: boolean;
    }
  | { readonly kind: "insert"; readonly path: DataPath; readonly after: number; readonly to: Plain }
  | { readonly kind: "remove"; readonly path: DataPath; readonly from: Plain }
  | { readonly kind: "kept" | "left" | "differs"; readonly path: DataPath; readonly from?: Plain; readonly to?: Plain };

/** The kinds that change a file. */
export function isEffective({ kind }: Change): boolean {
  return kind === "set" || kind === "insert" || kind === "remove";
}
