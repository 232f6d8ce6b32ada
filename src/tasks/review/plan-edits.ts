import type { Plain } from "../../edit/yaml-text.ts";
import { yamlData } from "../../edit/edit-yaml.ts";
import { withEdits } from "../../edit/edited-data.ts";
import { emptiedPath } from "../../edit/record-edits.ts";
import type { Edit } from "../../edit/edit.ts";
import { folderPath } from "../../load/list-dataset.ts";
import type { Loaded } from "../../load/loaded.ts";
import type { Program } from "../../model/program.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import type { Reason } from "../../review/value/review-value.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import type { DatasetEdit } from "../../write/dataset/dataset-edit.ts";

/** What a review's accepted changes are as edits of the dataset, and the texts that they were made for. */
export type PlannedEdits = {
  readonly edits: readonly DatasetEdit[];
  /** By path below the dataset's folder */
  readonly seen: ReadonlyMap<string, string>;
};

/** Accepted changes as edits. Reads nothing, writes nothing. */
export function planEdits(records: readonly ReviewRecord[], loaded: Loaded, data: string): PlannedEdits {
  const edits: DatasetEdit[] = [];
  const seen = new Map<string, string>();
  const words = wordsOf(loaded.dataset ?? {});
  for (const program of loaded.dataset?.programs ?? []) {
    const own = recordsOf(records, program);
    const source = loaded.originOf(program)?.source;
    if (own.length === 0 || source === undefined) continue;
    const file = source.file.slice(folderPath(data).length + 1);
    edits.push(...editsOf(own, yamlData(source.text), words).map((edit) => ({ ...edit, file })));
    seen.set(file, source.text);
  }
  return { edits, seen };
}

function recordsOf(records: readonly ReviewRecord[], { id }: Program): ReviewRecord[] {
  return records.filter(({ decision, target }) => decision === "apply" && target?.programId === id);
}

type NotedEdit = Edit & { readonly source: string; readonly remark?: string };

/** What comes before what goes: a year takes its place beside the one that is cleared. */
function editsOf(records: readonly ReviewRecord[], data: Plain, words: Words): NotedEdit[] {
  const edits: NotedEdit[] = [];
  let now = data;
  for (const record of records.toSorted((a, b) => Number(a.typed === null) - Number(b.typed === null))) {
    const edit = { ...editOf(record, now), ...noteFor(record, words) };
    edits.push(edit);
    now = withEdits(now, [edit]);
  }
  return edits;
}

function editOf({ target, typed }: ReviewRecord, data: Plain): Edit {
  const path = target?.path ?? [];
  if (typed !== null) return { kind: "set", path, value: typed };
  // A group in which nothing is left says nothing, but `budget` itself stays.
  return { kind: "remove", path: emptiedPath(path, 2, data) };
}

function noteFor(record: ReviewRecord, words: Words): { source: string; remark?: string } {
  const { file, sheet, cell } = record;
  const remark = remarkOf(record, words);
  return { source: `${file} ${sheet}!${cell}`, ...(remark === "" ? {} : { remark }) };
}

/** What a reader of the journal would ask: how a text became a figure, and who decided. In the language of the data. */
function remarkOf({ readFrom, reason, baseline }: ReviewRecord, words: Words): string {
  const remarks = [
    readFrom === undefined ? "" : say(words, "review.typed", { typed: readFrom }),
    reason === undefined ? "" : decisionOn(reason, String(baseline ?? say(words, "figure.none")), words),
  ];
  return remarks.filter((remark) => remark !== "").join(say(words, "list.separator"));
}

function decisionOn({ code, detail }: Reason, value: string, words: Words): string {
  if (code === "moved") return say(words, "review.chosen.moved", { value });
  if (code === "differ") return say(words, "review.chosen.differ", { others: detail });
  return code === "unit-slip" || code === "percent-slip" ? say(words, "review.chosen.unit") : "";
}
