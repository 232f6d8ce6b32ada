import { showPath } from "../../base/data-path.ts";
import type { ComparedEditions } from "../../tasks/comparison/compare-editions.ts";
import type { EditionSource } from "../../tasks/comparison/editions.ts";
import type { FieldChange } from "../../view/comparison/field-change.ts";
import type { RecordChange } from "../../view/comparison/record-change.ts";

/** All that differs between two editions: each change in words and as the data hold it, with its place in both. */
export function diffJson({ old, new: now, comparison }: ComparedEditions): object {
  return {
    old: { kind: old.kind, ref: old.ref, label: old.label },
    new: { kind: now.kind, ref: now.ref, label: now.label },
    isSame: comparison.records.length === 0,
    records: comparison.records.map((record) => recordJson(record, { old, new: now })),
  };
}

type Editions = { readonly old: EditionSource; readonly new: EditionSource };

function recordJson(change: RecordChange, editions: Editions): object {
  const { kind, record, id, no, changes } = change;
  return {
    kind,
    record,
    id,
    ...(no === undefined ? {} : { no }),
    ...(change.old === undefined ? {} : { oldName: change.old }),
    ...(change.new === undefined ? {} : { newName: change.new }),
    changes: changes.map((field) => fieldJson(field, change, editions)),
  };
}

function fieldJson(field: FieldChange, record: RecordChange, editions: Editions): object {
  const { oldPath, newPath, isName: _, isUnprinted = false, ...told } = field;
  return {
    ...told,
    isUnprinted,
    ...(oldPath === undefined ? {} : { oldPath: showPath(oldPath) }),
    ...(newPath === undefined ? {} : { newPath: showPath(newPath) }),
    ...placeJson("oldPlace", editions.old, { record: record.oldRecord, path: oldPath }),
    ...placeJson("newPlace", editions.new, { record: record.newRecord, path: newPath }),
  };
}

type Spot = { readonly record: object | undefined; readonly path: FieldChange["newPath"] };

function placeJson(key: string, { placeOf }: EditionSource, { record, path }: Spot): object {
  return record === undefined || path === undefined ? {} : { [key]: placeOf(record, path) };
}
