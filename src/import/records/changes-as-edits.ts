import type { Edit } from "../../edit/edit.ts";
import { type Change, isEffective } from "./merge-record.ts";

/**
 * What an import changes in a record as edits, to be made in their order.
 *
 * The paths of changes are those of the record as it stands. So fields come first, then lists from the innermost outwards, each from its end to
 * its start.
 */
export function changesAsEdits(changes: readonly Change[]): Edit[] {
  const effective = changes.filter(isEffective);
  const ofFields = effective.filter((change) => !isOfList(change));
  const ofLists = effective.toReversed().filter(isOfList).toSorted(fromWithin);
  return [...ofFields, ...ofLists].map(editOf);
}

/** Items that come or go. */
function isOfList(change: Change): boolean {
  return change.kind === "insert" || (change.kind === "remove" && typeof change.path.at(-1) === "number");
}

function fromWithin(a: Change, b: Change): number {
  const depth = (change: Change) => listOf(change).length;
  return depth(b) - depth(a) || placeOf(b) - placeOf(a) || Number(b.kind === "insert") - Number(a.kind === "insert");
}

function listOf({ kind, path }: Change) {
  return kind === "insert" ? path : path.slice(0, -1);
}

function placeOf(change: Change): number {
  return change.kind === "insert" ? change.after : Number(change.path.at(-1));
}

function editOf(change: Change): Edit {
  if (change.kind === "insert") return { kind: "insert", path: [...change.path, change.after + 1], value: change.to };
  if (change.kind === "set") return { kind: "set", path: change.path, value: change.to };
  return { kind: "remove", path: change.path };
}
