import type { DataPath } from "../base/data-path.ts";
import type { FieldEdit } from "./field-edit.ts";

type Group = Record<string | number, unknown>;

/** Data with edits made in it, as a check on the text: groups come into being as needed and go when they are empty. */
export function withEdits(data: unknown, edits: readonly FieldEdit[]): unknown {
  const copy = structuredClone(data) as Group;
  for (const { path, value } of edits) {
    if (value === null) takeOut(copy, path);
    else put(copy, path, value);
  }
  return copy;
}

function put(root: Group, path: DataPath, value: unknown): void {
  const group = path.slice(0, -1).reduce<Group>((inner, step) => (inner[step] ??= {}) as Group, root);
  group[path.at(-1) ?? ""] = value;
}

function takeOut(root: Group, path: DataPath): void {
  const [step, ...rest] = path;
  const inner = step === undefined ? undefined : root[step];
  if (step === undefined || inner === undefined) return;
  if (rest.length > 0) takeOut(inner as Group, rest);
  if (rest.length === 0 || Object.keys(inner as Group).length === 0) delete root[step];
}

/** Whether two pieces of data say the same; the order of keys says nothing. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSameData((a as Group)[key], (b as Group)[key]));
}
