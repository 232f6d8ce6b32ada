import type { DataPath } from "../base/data-path.ts";
import type { Place } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import type { DatasetFile } from "./dataset/dataset-file.ts";
import type { Records } from "./records.ts";
import type { TextSource } from "../base/text-source.ts";
import type { FieldEnd } from "../base/field-places.ts";

/** What loading a dataset gives. */
export type Loaded = {
  /** The whole dataset, or null if any file of it has an error. */
  readonly dataset: Dataset | null;
  readonly records: Records;
  /** The files read, with the digests of their texts, whose lines end with LF. */
  readonly sources: readonly DatasetSource[];
  /** Every fault of every file, by file and line. */
  readonly problems: readonly Problem[];
  /** Loads the parser that knows places, and then tells where fields stand. */
  readonly locator: () => Promise<Locate>;
  /** The text that a record was read from, and the record's path in it; undefined for foreign objects. */
  readonly originOf: (record: object) => RecordOrigin | undefined;
};

/**
 * The place of a field of a record that stands in the dataset or the records, the very object.
 * A field that is not there has the place of the group it would stand in.
 */
export type Locate = (record: object, path?: DataPath, end?: FieldEnd) => Place;

export type DatasetSource = Pick<DatasetFile, "kind" | "path"> & { readonly digest: string };

export type RecordOrigin = { readonly source: TextSource; readonly path: DataPath };
