import { parseDocument } from "yaml";
import type { DataPath } from "../base/place.ts";
import { applySplices, EditError, editTree, type FieldEdit, type KeyOrder } from "./edit-tree.ts";
import { spliceNode } from "./splice-node.ts";

/**
 * A YAML text with fields set or taken out. Only the lines concerned change: comments, order, quotes, line ends and
 * every other byte stay as they are.
 *
 * New keys stand in year order, or in that of `order`. The result is parsed and held against what was meant.
 *
 * @throws EditError where the text is written in a way that has no safe place for the change
 */
export function editYaml(text: string, edits: readonly FieldEdit[], order: KeyOrder): string {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) throw new EditError("the file is not valid YAML", [], 0);
  const context = { text, newline: text.includes("\r\n") ? "\r\n" : "\n", order };
  const splices = spliceNode(document.contents, editTree(edits), { context, path: [] });
  const edited = applySplices(text, splices);
  if (!isAsMeant(edited, withEdits(document.toJS(), edits))) {
    throw new EditError("the change would alter more than it should", edits[0]?.path ?? [], 0);
  }
  return edited;
}

function isAsMeant(text: string, meant: unknown): boolean {
  const document = parseDocument(text, { uniqueKeys: false });
  return document.errors.length === 0 && isSameData(document.toJS(), meant);
}

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
