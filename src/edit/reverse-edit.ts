import type { DataPath } from "../base/place.ts";
import type { Edit } from "./edit.ts";
import { valueAt } from "./edited-data.ts";
import { isGroup, type Plain } from "./yaml-text.ts";

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
