import type { DataPath } from "../../base/data-path.ts";
import type { Plain } from "../records/plain.ts";

/**
 * What a new reading of the document means for one field or item of a file.
 *
 * set = takes the document's value; insert = a new item, after item `after` of its list (-1: before all);
 * remove = the document dropped it. The others change nothing: kept = edited by hand, and the document did not
 * change it; left = gone from the document, but edited by hand; differs = nobody knows who changed it, because
 * there is no earlier import to compare with.
 */
export type Change =
  | {
      readonly kind: "set";
      readonly path: DataPath;
      readonly from?: Plain;
      readonly to: Plain;
      readonly isOverEdit: boolean;
    }
  | { readonly kind: "insert"; readonly path: DataPath; readonly after: number; readonly to: Plain }
  | { readonly kind: "remove"; readonly path: DataPath; readonly from: Plain }
  | { readonly kind: "kept" | "left" | "differs"; readonly path: DataPath; readonly from?: Plain; readonly to?: Plain };

/** The kinds that change a file. */
export function isEffective({ kind }: Change): boolean {
  return kind === "set" || kind === "insert" || kind === "remove";
}
