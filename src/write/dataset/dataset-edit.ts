import type { DataPath } from "../../base/place.ts";
import type { Edit } from "../../edit/edit.ts";
import { fieldName, fieldPath } from "../../edit/field-name.ts";
import type { RecordedEdit } from "../../edit/record-edits.ts";
import type { JournalChange } from "../../model/journal.ts";

/** A change of a dataset, as plain data: of a record, or of a file as a whole. Several are made one after the other. */
export type DatasetEdit = (Edit | FileEdit) & {
  /** Path below the dataset's folder, with slashes: programs/cancer.yaml */
  readonly file: string;
} & EditNote;

/** What a journal tells of an edit beside what it changed. */
export type EditNote = {
  /** Where the new value was typed */
  readonly source?: string;
  /** How it was read, or what was decided about it */
  readonly remark?: string;
};

/** A file comes, goes, gets another text altogether, or another name. */
export type FileEdit =
  | { readonly kind: "create"; readonly text: string }
  | { readonly kind: "delete" }
  | { readonly kind: "rewrite"; readonly text: string }
  | { readonly kind: "rename"; readonly to: string };

/** Whether an edit is of a record, and not of its file. */
export function isOfRecord(edit: DatasetEdit): edit is DatasetEdit & Edit {
  return "path" in edit;
}

/** An edit as a journal keeps it. */
export function journalChange(record: string, one: RecordedEdit, note: EditNote): JournalChange {
  const { edit, old, written, after, created, among } = one;
  const head = { record, field: fieldName(edit.path) };
  const was = old === undefined ? {} : { old: old as never };
  const tail = {
    ...(written === undefined ? {} : { words: written }),
    ...(among === undefined ? {} : { among: [...among] }),
    ...noteOf(note),
  };
  if (edit.kind === "move") return { kind: "move", ...head, old: old as never, to: edit.to, ...tail };
  if (edit.kind === "remove")
    return { kind: "remove", ...head, old: old as never, ...(after === undefined ? {} : { behind: after }), ...tail };
  if (edit.kind === "insert") return { kind: "insert", ...head, new: edit.value as never, ...tail };
  const groups = created === undefined ? {} : { groups: created };
  return { kind: "set", ...head, ...was, new: edit.value as never, ...groups, ...tail };
}

/** What of a note stands in a journal. */
export function noteOf({ source, remark }: EditNote): EditNote {
  return { ...(source === undefined ? {} : { source }), ...(remark === undefined ? {} : { remark }) };
}

type RecordChange = Extract<JournalChange, { field: string }>;

/** Whether a change of a journal is of a record, and not of its file. */
export function isRecordChange(change: JournalChange): change is RecordChange {
  return "field" in change;
}

/** The edit that a journal keeps, with what taking it back needs. */
export function recordedEdit(change: RecordChange): RecordedEdit {
  const path = fieldPath(change.field) ?? [];
  const { words, among } = change;
  return {
    edit: editIn(change, path),
    ...("old" in change && change.old !== undefined ? { old: change.old } : {}),
    ...(words === undefined ? {} : { written: words }),
    ...(among === undefined ? {} : { among }),
    ...("groups" in change && change.groups !== undefined ? { created: change.groups } : {}),
    ...("behind" in change && change.behind !== undefined ? { after: change.behind } : {}),
  };
}

function editIn(change: RecordChange, path: DataPath): Edit {
  if (change.kind === "move") return { kind: "move", path, to: change.to };
  return change.kind === "remove" ? { kind: "remove", path } : { kind: change.kind, path, value: change.new };
}
