import { type DataPath, showPath } from "../base/place.ts";
import type { ComparedEditions } from "../tasks/comparison/compare-editions.ts";
import type { EditionSource } from "../load/parse-edition.ts";
import type { FieldChange, RecordChange } from "../view/comparison/field-change.ts";
import type { ChangedField, ChangedRecord, Comparison } from "./dataset-change-types.ts";

/** All that differs between two editions: each change in words and as the data hold it, with its place in both. */
export function toldComparison({ old, new: now, comparison }: ComparedEditions): Comparison {
  return {
    old: { kind: old.kind, ref: old.ref, label: old.label },
    new: { kind: now.kind, ref: now.ref, label: now.label },
    isSame: comparison.records.length === 0,
    records: comparison.records.map((record) => toldRecord(record, { old, new: now })),
  };
}

type Editions = { readonly old: EditionSource; readonly new: EditionSource };

function toldRecord(change: RecordChange, editions: Editions): ChangedRecord {
  const { kind, record, id, no, changes } = change;
  return {
    kind,
    record,
    id,
    ...(no === undefined ? {} : { no }),
    ...(change.old === undefined ? {} : { oldName: change.old }),
    ...(change.new === undefined ? {} : { newName: change.new }),
    changes: changes.map((field) => toldField(field, change, editions)),
  };
}

function toldField(field: FieldChange, record: RecordChange, editions: Editions): ChangedField {
  const { oldPath, newPath, isName: _, isUnprinted = false, ...told } = field;
  const oldSpot = { record: record.oldRecord, path: oldPath };
  const newSpot = { record: record.newRecord, path: newPath };
  return {
    ...told,
    isUnprinted,
    ...(oldPath === undefined ? {} : { oldPath: showPath(oldPath) }),
    ...(newPath === undefined ? {} : { newPath: showPath(newPath) }),
    ...(isSpot(oldSpot) && { oldPlace: editions.old.placeOf(oldSpot.record, oldSpot.path) }),
    ...(isSpot(newSpot) && { newPlace: editions.new.placeOf(newSpot.record, newSpot.path) }),
  };
}

type Spot = { readonly record: object | undefined; readonly path: FieldChange["newPath"] };

/** Whether a field stands somewhere in a version. */
function isSpot(spot: Spot): spot is { readonly record: object; readonly path: DataPath } {
  return spot.record !== undefined && spot.path !== undefined;
}
