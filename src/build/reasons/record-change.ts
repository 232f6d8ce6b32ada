import type { DataPath } from "../../base/data-path.ts";
import type { Place } from "../../base/place.ts";
import type { DatasetFileKind } from "../../load/dataset/dataset-file.ts";
import type { FieldChange } from "./changed-fields.ts";

/** A record that was changed, added (`old` is null) or removed (`now` is null). */
export type RecordChange = {
  readonly kind: DatasetFileKind;
  /** The record's id; of the edition, nothing */
  readonly id: string;
  readonly old: object | null;
  readonly now: object | null;
  readonly fields: readonly FieldChange[];
  readonly locate: (path: DataPath) => Place;
};
