/** Where something stands in a text file. Line and column count from 1. */
export type Place = {
  readonly file: string;
  readonly line?: number;
  readonly col?: number;
};

/** The way from a record to one of its fields: names of keys, and places in lists counted from 0. */
export type DataPath = readonly (string | number)[];

/** A path as people write it: `kpis[3].target.unit`; the record itself is "". */
export function showPath(path: DataPath): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
}

/**
 * The place of a field in a file, or of a part of its text; of the nearest group around it where the field is not there,
 * and of the whole text where the part is written in another way, as by an escape.
 */
export type FieldPlaces = (path: DataPath, end?: FieldEnd, part?: TextPart) => Place;

/** A part of a field's text: the `nth` place, from 0, at which `found` stands in it. */
export type TextPart = { readonly found: string; readonly nth: number };

/** Which end of `key: value` a place means. */
export type FieldEnd = "key" | "value";
