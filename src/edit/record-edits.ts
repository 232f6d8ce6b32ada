import type { DataPath } from "../base/place.ts";
import type { Edit, KeyOrder } from "./edit.ts";
import { passesOf } from "./edit-tree.ts";
import { editYaml, rootSlot, yamlData } from "./edit-yaml.ts";
import { isSameData, valueAt, withEdits } from "./edited-data.ts";
import { wordsAt } from "./words-at.ts";
import { isGroup, isList, type Plain } from "./yaml-text.ts";

/**
 * Make edits in a text as `editYaml` does, and record each with what stood there before.
 *
 * @throws EditError as `editYaml` does
 */
export function recordEdits(
  text: string,
  edits: readonly Edit[],
  order: KeyOrder,
): { readonly text: string; readonly recorded: readonly RecordedEdit[] } {
  const recorded: RecordedEdit[] = [];
  let now = text;
  for (const pass of passesOf(withWholeGroups(yamlData(text), edits))) {
    const context = { text: now, newline: now.includes("\r\n") ? "\r\n" : "\n", order };
    const slot = rootSlot(now);
    let data = yamlData(now);
    const gone = new Set<string>();
    for (const edit of pass) {
      const before = data;
      data = withEdits(data, [edit]);
      recorded.push({ edit, ...factsOf(edit, before, data), ...wordsAt(slot, edit, { context, gone }) });
      if (edit.kind === "remove") gone.add(JSON.stringify(edit.path));
    }
    now = editYaml(now, pass, order);
  }
  return { text: now, recorded: leanest({ text, now, order }, recorded) };
}

/** A field in a group of which only the key stands there is set with its group: nothing is not an empty group. */
function withWholeGroups(data: Plain, edits: readonly Edit[]): Edit[] {
  const whole: Edit[] = [];
  let now = data;
  for (const edit of edits) {
    const depth = edit.path.findIndex((_, at) => at > 0 && valueAt(now, edit.path.slice(0, at)) === null);
    const one = edit.kind === "set" && depth > 0 ? setGroup(edit, depth) : edit;
    whole.push(one);
    now = withEdits(now, [one]);
  }
  return whole;
}

function setGroup({ path, value }: Extract<Edit, { kind: "set" }>, depth: number): Edit {
  const nested = path.slice(depth).reduceRight<Plain>((inner, step) => ({ [step]: inner }), value);
  return { kind: "set", path: path.slice(0, depth), value: nested };
}

function factsOf(edit: Edit, before: Plain, after: Plain): Omit<RecordedEdit, "edit"> {
  const { kind, path } = edit;
  const old = kind === "insert" ? undefined : valueAt(before, path);
  const created = path.findIndex((_, at) => valueAt(before, path.slice(0, at + 1)) === undefined) + 1;
  const among = path.flatMap((step, at) => (typeof step === "number" ? lengthAt(after, path.slice(0, at)) : []));
  return {
    ...(old === undefined ? {} : { old }),
    ...(kind === "set" && old === undefined && created < path.length ? { created } : {}),
    ...(among.length === 0 ? {} : { among }),
  };
}

function lengthAt(data: Plain, path: DataPath): number {
  const list = valueAt(data, path);
  return isList(list) ? list.length : 0;
}

type Made = { readonly text: string; readonly now: string; readonly order: KeyOrder };

/** Words and places are kept only where taking the edits back would not give the same text without them. */
function leanest(made: Made, recorded: readonly RecordedEdit[]): readonly RecordedEdit[] {
  const placed = recorded.map(withoutWords);
  const bare = placed.map(withoutPlace);
  if (givesBack(made, bare)) return bare;
  return givesBack(made, placed) ? placed : recorded;
}

function withoutWords(one: RecordedEdit): RecordedEdit {
  const { written: _, ...rest } = one;
  return rest;
}

function withoutPlace(one: RecordedEdit): RecordedEdit {
  const { after: _, ...rest } = one;
  return rest;
}

function givesBack({ text, now, order }: Made, recorded: readonly RecordedEdit[]): boolean {
  try {
    return editYaml(now, reversed(yamlData(now), recorded), order) === text;
  } catch {
    return false;
  }
}

/** The edits that take recorded ones back, made in data as the edits left it. */
export function reversed(data: Plain, recorded: readonly RecordedEdit[]): Edit[] {
  const back: Edit[] = [];
  let now = data;
  for (const one of recorded.toReversed()) {
    const edit = reverseEdit(one, now);
    back.push(edit);
    now = withEdits(now, [edit]);
  }
  return back;
}

/** Whether what an edit left is still what data holds, so that the edit can be taken back. */
export function isStillThere({ edit, old, among = [] }: RecordedEdit, data: Plain): boolean {
  const { path } = edit;
  const lists = path.flatMap((step, at) => (typeof step === "number" ? [path.slice(0, at)] : []));
  if (lists.some((list, at) => lengthAt(data, list) !== among[at])) return false;
  return holds(edit, old, data);
}

function holds(edit: Edit, old: Plain | undefined, data: Plain): boolean {
  const { path } = edit;
  if (edit.kind === "move") return same(valueAt(data, [...path.slice(0, -1), edit.to]), old);
  if (edit.kind !== "remove") return same(valueAt(data, path), edit.value);
  return (
    typeof path.at(-1) === "number" || (isGroup(valueAt(data, path.slice(0, -1))) && valueAt(data, path) === undefined)
  );
}

function same(a: Plain | undefined, b: Plain | undefined): boolean {
  return a !== undefined && b !== undefined && isSameData(a, b);
}

/** An edit with what is needed to take it back. */
export type RecordedEdit = {
  readonly edit: Edit;
  /** What stood there, of a moved item the item; undefined where nothing did */
  readonly old?: Plain;
  /** The words in which it stood, where writing it anew would give others */
  readonly written?: string;
  /** The key behind which a field stood that goes, where the order of keys would put it elsewhere; null = it was the first */
  readonly after?: string | null;
  /** Of a field that comes: how many steps its path has up to the outermost group that came with it */
  readonly created?: number;
  /** Items in each list that the path goes through, once the edit is made */
  readonly among?: readonly number[];
};

/** The edit that takes another back, made in data as that left it. A group that came with a field goes with it, if nothing else has come. */
export function reverseEdit({ edit, old, written, after, created }: RecordedEdit, data: Plain): Edit {
  const { path } = edit;
  const words = written === undefined ? {} : { written };
  if (edit.kind === "move") return { kind: "move", path: [...path.slice(0, -1), edit.to], to: Number(path.at(-1)) };
  if (edit.kind === "insert") return { kind: "remove", path };
  if (edit.kind === "remove" && typeof path.at(-1) === "number")
    return { kind: "insert", path, value: old ?? null, ...words };
  if (old === undefined) return { kind: "remove", path: emptiedPath(path, created ?? path.length, data) };
  return { kind: "set", path, value: old, ...words, ...(after === undefined ? {} : { after }) };
}

/**
 * The path of the outermost group that holds nothing but a field, no shorter than `shortest` steps; the field's own where
 * its group holds more.
 */
export function emptiedPath(path: DataPath, shortest: number, data: Plain): DataPath {
  if (path.length <= shortest) return path;
  const group = valueAt(data, path.slice(0, -1));
  return isGroup(group) && Object.keys(group).length === 1 ? emptiedPath(path.slice(0, -1), shortest, data) : path;
}
