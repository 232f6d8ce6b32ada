import type { DataPath } from "../base/place.ts";
import type { Edit, KeyOrder, SetEdit } from "./edit.ts";
import type { Plain } from "./yaml-text.ts";

/** Edits as they lie inside one another: what becomes of the fields of a group, or of the items of a list. */
export type EditTree = ReadonlyMap<string | number, EditTree | Edit>;

/** Put edits together that do not meet: none concerns what another does. */
export function editTree(edits: readonly Edit[]): EditTree {
  const root: Growing = new Map();
  for (const edit of edits) {
    const group = edit.path.slice(0, -1).reduce<Growing>(branchAt, root);
    const last = edit.path.at(-1);
    if (last !== undefined) group.set(last, edit);
  }
  return root;
}

export function isEdit(branch: EditTree | Edit): branch is Edit {
  return !(branch instanceof Map);
}

type Growing = Map<string | number, Growing | Edit>;

function branchAt(tree: Growing, step: string | number): Growing {
  const found = tree.get(step);
  if (found instanceof Map) return found;
  const branch: Growing = new Map();
  tree.set(step, branch);
  return branch;
}

/**
 * Edits in passes that can each be made in one go, in an order that comes to the same: fields that get a value and fields
 * that go as far as they do not meet, everything in lists by itself.
 */
export function passesOf(edits: readonly Edit[]): Edit[][] {
  const passes: Edit[][] = [];
  let run: Edit[] = [];
  const close = () => {
    passes.push(
      run.filter(({ kind }) => kind === "set"),
      run.filter(({ kind }) => kind === "remove"),
    );
    run = [];
  };
  for (const edit of edits) {
    if (!isOfField(edit)) {
      close();
      passes.push([edit]);
      continue;
    }
    if (run.some((other) => meets(other.path, edit.path))) close();
    run.push(edit);
  }
  close();
  return passes.filter((pass) => pass.length > 0);
}

function isOfField({ kind, path }: Edit): boolean {
  return (kind === "set" || kind === "remove") && typeof path.at(-1) === "string";
}

function meets(a: DataPath, b: DataPath): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((step, at) => step === b[at]);
}

/** What a new field holds: a value, or a group that comes into being with it. */
export function valueIn(branch: EditTree | Edit, { path, order }: { path: DataPath; order: KeyOrder }): Plain {
  if (isEdit(branch)) return (branch as SetEdit).value;
  const group: Record<string, Plain> = {};
  for (const [step, inner] of inOrder(
    [...branch].map(([key, one]) => [String(key), one] as const),
    order(path),
  )) {
    group[step] = valueIn(inner, { path: [...path, step], order });
  }
  return group;
}

/** New fields in the order in which they are to stand. */
export function inOrder<Value>(
  fields: readonly (readonly [key: string, Value])[],
  order: readonly string[] | undefined,
): (readonly [key: string, Value])[] {
  const sorted: (readonly [key: string, Value])[] = [];
  for (const field of fields) {
    const names = sorted.map(([name]) => name);
    sorted.splice(placeOfKey(field[0], names, order), 0, field);
  }
  return sorted;
}

/** Where a key goes among others: behind the last that comes before it in the order; years, by themselves, by number. */
export function placeOfKey(key: string, others: readonly string[], order: readonly string[] | undefined): number {
  if (order !== undefined && !order.includes(key)) return others.length;
  const isBefore = (other: string) =>
    order === undefined ? other < key : order.indexOf(other) < order.indexOf(key) && order.includes(other);
  return others.findLastIndex(isBefore) + 1;
}

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
