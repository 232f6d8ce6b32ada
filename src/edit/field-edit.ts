import type { DataPath } from "../base/data-path.ts";

/** A field that is to hold another value; null takes it out, and the group around it where nothing else is left there. */
export type FieldEdit = {
  readonly path: DataPath;
  readonly value: number | string | null;
};

/** The order of keys in a group at a path; undefined where keys stand by their own order, as years do. */
export type KeyOrder = (group: DataPath) => readonly string[] | undefined;
