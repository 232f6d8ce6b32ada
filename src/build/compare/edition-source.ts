import type { DataPath } from "../../base/data-path.ts";
import type { Place } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";

/** A dataset to compare with another, wherever it was read from. */
export type EditionSource = {
  readonly kind: "folder" | "revision" | "json" | "packet";
  /** As the user named it: data, HEAD~1, old.json, packet.zip */
  readonly ref: string;
  /** As papers name it: data, HEAD~1（令和７年７月16日、1a2b3c4） */
  readonly label: string;
  readonly dataset: Dataset;
  /** Where a field of a record of `dataset` stands: file, line and column in YAML files, the file alone elsewhere */
  readonly placeOf: (record: object, path?: DataPath) => Place;
};

/** The edition, or null and the problems that keep it from being read. Warnings may stand beside an edition. */
export type LoadedEdition = { readonly edition: EditionSource | null; readonly problems: readonly Problem[] };
