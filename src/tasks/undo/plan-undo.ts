import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { TextForm } from "../../base/text-encoding.ts";
import { type Edit, EditError } from "../../edit/edit.ts";
import { editYaml, yamlData } from "../../edit/edit-yaml.ts";
import { valueAt } from "../../edit/edited-data.ts";
import { fieldName } from "../../edit/field-name.ts";
import { isStillThere, reverseEdit } from "../../edit/record-edits.ts";
import type { Plain } from "../../edit/yaml-text.ts";
import { keyOrderOf } from "../../load/record/key-order.ts";
import type { Journal, JournalChange } from "../../model/journal.ts";
import { bytesAt, digestOf, formWithDigest, keptPath, textOf } from "../../write/dataset/commit-write.ts";
import { type DatasetEdit, isRecordChange, recordedEdit } from "../../write/dataset/dataset-edit.ts";
import type { WriteOrder } from "../../write/dataset/write-dataset.ts";

/** What taking a write back changes: of a record's field, or of a file; `from` and `to` are missing where nothing stands. */
export type UndoneChange = {
  readonly file: string;
  /** kpis[3].remark; "" for the file as a whole */
  readonly field: string;
  readonly from?: Plain;
  readonly to?: Plain;
};

export type PlannedUndo = Required<Pick<WriteOrder, "edits" | "seen" | "beside" | "forms">> & {
  readonly changes: readonly UndoneChange[];
  readonly problems: readonly Problem[];
};

/** The edits that take a write back, held against what its files say now. Reads the files, writes nothing. */
export function planUndo(data: string, journal: Journal): PlannedUndo {
  const texts = textsNow(data, journal);
  const seen = new Map([...texts].flatMap(([file, text]) => (text === null ? [] : [[file, text] as const])));
  const edits: DatasetEdit[] = [];
  const changes: UndoneChange[] = [];
  const problems: Problem[] = [];
  for (const change of journal.changes.toReversed()) {
    const back = isRecordChange(change) ? fieldBack(change, texts) : fileBack(change, texts);
    if (back === undefined) problems.push(changedSince(data, change));
    else {
      edits.push(back.edit);
      changes.push(back.told);
    }
  }
  return { edits, seen, changes, problems, beside: besideBack(data, journal), forms: formsBack(data, journal, texts) };
}

/** Files that become what they were to the byte are in the encoding that they had. */
function formsBack(data: string, { files }: Journal, texts: ReadonlyMap<string, string | null>): Map<string, TextForm> {
  const forms = new Map<string, TextForm>();
  for (const { file, before } of files) {
    const [text, now] = [texts.get(file), bytesAt(join(data, file))];
    if (before === null || now === null || text === undefined || text === null) continue;
    const form = formWithDigest(text, textOf(now), before);
    if (form !== undefined) forms.set(file, form);
  }
  return forms;
}

function textsNow(data: string, { changes }: Journal): Map<string, string | null> {
  const files = changes.flatMap((change) => (change.kind === "rename" ? [change.record, change.to] : [change.record]));
  return new Map(
    [...new Set(files)].map((file) => {
      const bytes = bytesAt(join(data, file));
      return [file, bytes === null ? null : textOf(bytes).text];
    }),
  );
}

function changedSince(data: string, change: JournalChange): Problem {
  const field = isRecordChange(change) ? change.field : "";
  return problemOf("undo-changed", { field }, { place: { file: `${data}/${change.record}` } });
}

type Back = { readonly edit: DatasetEdit; readonly told: UndoneChange };
type RecordChange = Parameters<typeof recordedEdit>[0];

/** Undefined where the field says something else by now. */
function fieldBack(change: RecordChange, texts: Map<string, string | null>): Back | undefined {
  const { record: file } = change;
  const text = texts.get(file) ?? null;
  if (text === null) return undefined;
  try {
    const data = yamlData(text);
    const recorded = recordedEdit(change);
    if (!isStillThere(recorded, data)) return undefined;
    const edit = reverseEdit(recorded, data);
    texts.set(file, editYaml(text, [edit], keyOrderOf(file)));
    return { edit: { ...edit, file }, told: { file, ...toldEdit(edit, data) } };
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

function toldEdit(edit: Edit, data: Plain): Omit<UndoneChange, "file"> {
  const from = edit.kind === "insert" ? undefined : valueAt(data, edit.path);
  return {
    field: fieldName(edit.path),
    ...(from === undefined ? {} : { from }),
    ...("value" in edit ? { to: edit.value } : {}),
  };
}

type FileChange = Exclude<JournalChange, RecordChange>;

/** Undefined where the file is not as the write left it. */
function fileBack(change: FileChange, texts: Map<string, string | null>): Back | undefined {
  const { record: file } = change;
  const now = texts.get(change.kind === "rename" ? change.to : file) ?? null;
  const told = { file, field: "" };
  if (change.kind === "create") {
    texts.set(file, null);
    return now === change.new ? { edit: { kind: "delete", file }, told: { ...told, from: change.new } } : undefined;
  }
  if (change.kind === "delete") {
    texts.set(file, change.old);
    return now === null
      ? { edit: { kind: "create", file, text: change.old }, told: { ...told, to: change.old } }
      : undefined;
  }
  if (change.kind === "rewrite") {
    texts.set(file, change.old);
    const edit = { kind: "rewrite", file, text: change.old } as const;
    return now === change.new ? { edit, told: { ...told, from: change.new, to: change.old } } : undefined;
  }
  const isFree = (texts.get(file) ?? null) === null;
  texts.set(file, now);
  texts.set(change.to, null);
  if (now === null || !isFree) return undefined;
  return { edit: { kind: "rename", file: change.to, to: file }, told: { file, field: "", from: change.to, to: file } };
}

/** Files that are no records become what they were where they are as the write left them, and that was kept. */
function besideBack(data: string, { files, changes }: Journal): PlannedUndo["beside"] {
  const records = new Set(
    changes.flatMap((change) => (change.kind === "rename" ? [change.record, change.to] : [change.record])),
  );
  return files.flatMap(({ file, before, after }): { file: string; text: string | null }[] => {
    if (records.has(file) || digestOf(bytesAt(join(data, file))) !== after) return [];
    if (before === null) return [{ file, text: null }];
    const kept = bytesAt(keptPath(data, before));
    return kept !== null && digest(kept) === before ? [{ file, text: kept.toString("utf8") }] : [];
  });
}
