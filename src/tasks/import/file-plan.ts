import type { Place } from "../../base/place.ts";
import type { Change } from "../../import/merge/change.ts";

/** A change with the place in the file that it concerns; a new item has the place of its list. */
export type PlacedChange = { readonly change: Change; readonly place: Place };

/**
 * What an import does with a file: new = written; changed = some of its fields change; same = nothing, or only
 * source lines move; gone = in the dataset, but not in the document; removed if it was as the last import wrote it.
 */
export type FilePlan = {
  /** Path below the dataset's folder. */
  readonly path: string;
  readonly state: "new" | "changed" | "same" | "gone";
  /** Name of the programme, where it is one. */
  readonly name?: string;
  readonly changes: readonly PlacedChange[];
  /** The text to write; null to remove the file; absent to leave it alone. */
  readonly text?: string | null;
};
