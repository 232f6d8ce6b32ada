/** The line of a field, and the columns of its key and its value; in a list both are the item's. All from 1. */
export type FieldMark = { readonly line: number; readonly key: number; readonly value: number };

/** Told where a field of a group or list stands. */
export type MarkField = (group: object, step: string | number, mark: FieldMark) => void;
