import type { DataPath } from "../../base/data-path.ts";
import { isGroup, isList, isSame, type Plain } from "../records/plain.ts";
import type { Change } from "./change.ts";
import { mergeList } from "./merge-list.ts";

/** Three versions of a value: as last imported (undefined: not there), as it stands in the file, as read now. */
export type Versions = {
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
