import type { Pair, YAMLMap } from "yaml";
import type { DataPath } from "../base/place.ts";

/** A field that is to hold another value; null takes it out, and the group around it where nothing else is left there. */
export type FieldEdit = {
  readonly path: DataPath;
  readonly value: number | string | null;
};

/** The order of keys in a group at a path; undefined where keys stand by their own order, as years do. */
export type KeyOrder = (group: DataPath) => readonly string[] | undefined;

/** Edits as they lie inside one another: what becomes of the fields of a group, or of the items of a list. */
export type EditTree = ReadonlyMap<string | number, EditTree | EditLeaf>;
export type EditLeaf = { readonly value: FieldEdit["value"] };

/** Put the edits of a record together by their paths; of two for the same field the later counts. */
export function editTree(edits: readonly FieldEdit[]): EditTree {
  const root: Growing = new Map();
  for (const { path, value } of edits) {
    const group = path.slice(0, -1).reduce<Growing>(branchAt, root);
    const last = path.at(-1);
    if (last !== undefined) group.set(last, { value });
  }
  return root;
}

export function isLeaf(branch: EditTree | EditLeaf): branch is EditLeaf {
  return !(branch instanceof Map);
}

type Growing = Map<string | number, Growing | EditLeaf>;

function branchAt(tree: Growing, step: string | number): Growing {
  const found = tree.get(step);
  if (found instanceof Map) return found;
  const branch: Growing = new Map();
  tree.set(step, branch);
  return branch;
}

/** The text that is edited, how its lines end, and in which order its keys stand. */
type EditContext = { readonly text: string; readonly newline: string; readonly order: KeyOrder };

/** Where in the record a node stands. */
export type NodePlace = { readonly context: EditContext; readonly path: DataPath };

/** What is to become of a group: fields that change in place, fields that come, and fields that go. */
export type GroupPlan = {
  readonly map: YAMLMap;
  readonly place: NodePlace;
  readonly changed: readonly Splice[];
  readonly added: readonly (readonly [key: string, branch: EditTree | EditLeaf])[];
  readonly removed: readonly Pair[];
};

/** A piece of a text to be replaced: from `start` up to `end`, counted in UTF-16 units. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** A text with pieces replaced. Pieces do not overlap; those for the same place stand in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let result = "";
  for (const { start, end, text: piece } of sorted) {
    if (start < at) throw new Error("two changes concern the same piece of text");
    result += text.slice(at, start) + piece;
    at = end;
  }
  return result + text.slice(at);
}

/** Thrown where a text is written in a way in which a change cannot be put into it. `offset` says where. */
export class EditError extends Error {
  readonly path: DataPath;
  readonly offset: number;

  constructor(message: string, path: DataPath, offset: number) {
    super(message);
    this.name = "EditError";
    this.path = path;
    this.offset = offset;
  }
}
