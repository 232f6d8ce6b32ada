import type { DataPath } from "../base/place.ts";
import { type Edit, EditError } from "./edit.ts";
import { isGroup, isList, type Plain } from "./yaml-text.ts";

/**
 * Data with edits made in it. The data itself stays as it is.
 *
 * @throws EditError where there is nothing to change at a path, or a value is none that YAML and JSON can say
 */
export function withEdits(data: Plain, edits: readonly Edit[]): Plain {
  return edits.reduce(withEdit, data);
}

function withEdit(data: Plain, edit: Edit): Plain {
  if ("value" in edit) refuseUnspeakable(edit.value, edit.path);
  return changed(data, edit, 0);
}

/** The data at a depth of an edit's path, and all around it, anew. */
function changed(data: Plain | undefined, edit: Edit, depth: number): Plain {
  const { path } = edit;
  const step = path[depth];
  if (step === undefined) {
    if (edit.kind !== "set") throw new EditError("no-field", path);
    return edit.value;
  }
  const isLast = depth === path.length - 1;
  if (typeof step === "number") {
    if (!isList(data)) throw new EditError("no-list", path.slice(0, depth));
    return isLast
      ? changedList(data, edit, step)
      : replaced(data, step, changed(itemAt(data, step, path), edit, depth + 1));
  }
  const group = groupAt(data, edit, path.slice(0, depth));
  if (isLast && edit.kind === "remove") return withoutField(group, step, path);
  if (isLast && edit.kind !== "set") throw new EditError("no-list", path.slice(0, depth));
  return { ...group, [step]: changed(fieldOf(group, step), edit, depth + 1) };
}

/** Only `set` makes groups that are not there; an empty field, `key:`, counts as none. */
function groupAt(data: Plain | undefined, { kind }: Edit, path: DataPath) {
  if (isGroup(data)) return data;
  if (kind === "set" && (data === undefined || data === null)) return {};
  throw new EditError("no-group", path);
}

function withoutField(group: { readonly [key: string]: Plain }, key: string, path: DataPath): Plain {
  if (!Object.hasOwn(group, key)) throw new EditError("no-field", path);
  const { [key]: _, ...rest } = group;
  return rest;
}

function changedList(list: readonly Plain[], edit: Edit, at: number): Plain {
  if (edit.kind === "insert") {
    if (at > list.length) throw new EditError("no-item", edit.path);
    return list.toSpliced(at, 0, edit.value);
  }
  const item = itemAt(list, at, edit.path);
  if (edit.kind === "set") return replaced(list, at, edit.value);
  const rest = list.toSpliced(at, 1);
  if (edit.kind === "remove") return rest;
  if (edit.to > rest.length) throw new EditError("no-item", edit.path);
  return rest.toSpliced(edit.to, 0, item);
}

function replaced(list: readonly Plain[], at: number, item: Plain): Plain {
  return list.with(at, item);
}

function itemAt(list: readonly Plain[], at: number, path: DataPath): Plain {
  const item = list[at];
  if (item === undefined) throw new EditError("no-item", path);
  return item;
}

/** What data holds at a path; undefined where nothing stands there. */
export function valueAt(data: Plain | undefined, path: DataPath): Plain | undefined {
  return path.reduce<Plain | undefined>((inner, step) => {
    if (typeof step === "number") return isList(inner) ? inner[step] : undefined;
    return isGroup(inner) ? fieldOf(inner, step) : undefined;
  }, data);
}

function fieldOf(group: { readonly [key: string]: Plain }, key: string): Plain | undefined {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

/** NaN and infinities are no figures of anybody; minus nought is nought, and what writes a value makes it so. */
function refuseUnspeakable(value: unknown, path: DataPath): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw new EditError("no-value", path);
  if (value === undefined || typeof value === "function") throw new EditError("no-value", path);
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) refuseUnspeakable(inner, path);
}

/** Whether two pieces of data say the same; neither the order of keys nor the sign of nought says anything. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && isSameData(left[key], right[key]));
}
