import type { DataPath } from "./data-path.ts";
import type { Place } from "./place.ts";

/** The place of a field in a file; of the nearest group around it where the field is not there. */
export type FieldPlaces = (path: DataPath, end?: FieldEnd) => Place;

/** Which end of `key: value` a place means. */
export type FieldEnd = "key" | "value";
