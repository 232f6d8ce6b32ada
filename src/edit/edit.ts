import type { DataPath } from "../base/place.ts";
import type { Plain } from "./yaml-text.ts";

/**
 * A change of a record, as plain data. Several stand in their order: each path is that which holds after those before it.
 *
 * A path names the field or item itself; numbers are places in lists, counted from 0.
 */
export type Edit = SetEdit | InsertEdit | RemoveEdit | MoveEdit;

/** A field or an item is to hold a value. Groups around a field come into being as they are needed. */
export type SetEdit = {
  readonly kind: "set";
  readonly path: DataPath;
  readonly value: Plain;
  /** The words in which it stood once, used where they still fit */
  readonly written?: string;
  /** The key behind which a new field goes, null = before all; without it the order of keys decides */
  readonly after?: string | null;
};

/** A new item at that place of its list. */
export type InsertEdit = {
  readonly kind: "insert";
  readonly path: DataPath;
  readonly value: Plain;
  readonly written?: string;
};

/** A field or an item goes. A group or list that holds nothing any more stays, empty. */
export type RemoveEdit = { readonly kind: "remove"; readonly path: DataPath };

/** An item gets another place in its list: `to` counts in the list without it. */
export type MoveEdit = { readonly kind: "move"; readonly path: DataPath; readonly to: number };

/** The order of keys in a group at a path; undefined where keys stand by their own order, as years do. */
export type KeyOrder = (group: DataPath) => readonly string[] | undefined;

/** Why a change cannot be put into a text, or into data. */
export type EditFault =
  | "not-yaml"
  | "no-field"
  | "no-item"
  | "no-group"
  | "no-list"
  | "tag"
  | "question-mark"
  | "comment-in-braces"
  | "no-value"
  | "too-much";

/** Thrown where a change has no safe place. `offset` says where in the text, in UTF-16 units. */
export class EditError extends Error {
  readonly fault: EditFault;
  readonly path: DataPath;
  readonly offset: number;

  constructor(fault: EditFault, path: DataPath, offset = 0) {
    super(`${fault} at ${path.join(".")}`);
    this.name = "EditError";
    this.fault = fault;
    this.path = path;
    this.offset = offset;
  }
}
