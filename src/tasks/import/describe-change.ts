import { showPath } from "../../base/data-path.ts";
import type { Change } from "../../import/merge/change.ts";
import { isGroup, type Plain } from "../../import/records/plain.ts";

/** A change in words: `budget.initial.2025: 100 → 200`. */
export function describeChange(change: Change): string {
  const path = showPath(change.path);
  const at = path === "" ? "" : `${path}: `;
  if (change.kind === "insert") return `${at}new ${shown(change.to)}`;
  if (change.kind === "remove") return `${at}gone ${shown(change.from)}`;
  if (change.kind === "set")
    return `${at}${shown(change.from)} → ${shown(change.to)}${change.isOverEdit ? overEdit : ""}`;
  if (change.kind === "left")
    return `${at}gone from the document, but edited by hand: left as it is, ${shown(change.from)}`;
  if (change.kind === "kept") return `${at}edited by hand, kept ${shown(change.from)}`;
  return `${at}${differing(change.from, change.to)}, left as it is`;
}

const overEdit = " (replaces what was edited by hand)";

function differing(from: Plain | undefined, to: Plain | undefined): string {
  if (to === undefined) return `not in the document ${shown(from)}`;
  return from === undefined ? `only in the document ${shown(to)}` : `${shown(from)}, in the document ${shown(to)}`;
}

/** A value short enough for a line; a record by what it is called. */
function shown(value: Plain | undefined): string {
  if (value === undefined) return "－";
  const text = isGroup(value) ? nameOf(value) : typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ");
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}

const mostShown = 60;

function nameOf(value: { readonly [key: string]: Plain }): string {
  const name = value["title"] ?? value["indicator"] ?? value["name"];
  return typeof name === "string" ? name : JSON.stringify(value);
}
