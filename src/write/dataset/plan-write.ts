import { type DataPath, showPath } from "../../base/place.ts";
import { type Edit, EditError, type EditFault } from "../../edit/edit.ts";
import { recordEdits } from "../../edit/record-edits.ts";
import { keyOrderOf } from "../../load/record/key-order.ts";
import type { JournalChange } from "../../model/journal.ts";
import { type DatasetEdit, type EditNote, type FileEdit, isOfRecord, journalChange, noteOf } from "./dataset-edit.ts";
import { type Problem, problemOf } from "../../base/problem.ts";

/** A dataset's files as edits leave them, and each edit as its journal tells it. */
type PlannedWrite = {
  /** Text before and after by path below the folder; null = not there. A byte-order mark is part of neither. */
  readonly texts: ReadonlyMap<string, PlannedText>;
  readonly changes: JournalChange[];
  readonly faults: readonly PlanFault[];
};

export type PlannedText = { readonly before: string | null; readonly after: string | null };

/** An edit that cannot be made: of the record as its fault says, or because its file is there or not there. */
type PlanFault = {
  readonly file: string;
  readonly path: DataPath;
  readonly fault: EditFault | "no-file" | "file-there";
};

/** Make edits in the texts of a dataset. Reads what `textOf` gives, writes nothing. */
export function planWrite(edits: readonly DatasetEdit[], textOf: (file: string) => string | null): PlannedWrite {
  const texts = new Map<string, { before: string | null; after: string | null }>();
  const changes: JournalChange[] = [];
  const faults: PlanFault[] = [];
  const stateOf = (file: string) => {
    const before = texts.has(file) ? null : textOf(file);
    const state = texts.get(file) ?? { before, after: before };
    texts.set(file, state);
    return state;
  };
  for (const run of runsOf(edits)) {
    const [first] = run;
    if (first === undefined) continue;
    try {
      changes.push(...(isOfRecord(first) ? recordRun(run, stateOf) : [fileChange(first, stateOf)]));
    } catch (error) {
      if (!(error instanceof EditError) && !(error instanceof FileFault)) throw error;
      faults.push({ file: first.file, path: "path" in error ? error.path : [], fault: error.fault });
    }
  }
  return { texts, changes, faults };
}

class FileFault extends Error {
  readonly fault: "no-file" | "file-there";

  constructor(fault: "no-file" | "file-there") {
    super(fault);
    this.name = "FileFault";
    this.fault = fault;
  }
}

type StateOf = (file: string) => { before: string | null; after: string | null };

/** Edits of one record are made together; edits of different records do not meet, edits of files keep their place. */
function runsOf(edits: readonly DatasetEdit[]): DatasetEdit[][] {
  const runs: DatasetEdit[][] = [];
  let open = new Map<string, DatasetEdit[]>();
  for (const edit of edits) {
    if (!isOfRecord(edit)) {
      runs.push(...open.values(), [edit]);
      open = new Map();
      continue;
    }
    const run = open.get(edit.file) ?? [];
    open.set(edit.file, run);
    run.push(edit);
  }
  return [...runs, ...open.values()];
}

function recordRun(run: readonly DatasetEdit[], stateOf: StateOf): JournalChange[] {
  const file = run[0]?.file ?? "";
  const state = stateOf(file);
  if (state.after === null) throw new FileFault("no-file");
  const notes = new Map(run.map((edit) => [JSON.stringify("path" in edit ? edit.path : []), edit as EditNote]));
  const { text, recorded } = recordEdits(state.after, run.map(bare), keyOrderOf(file));
  state.after = text;
  return recorded.map((one) => journalChange(file, one, notes.get(JSON.stringify(one.edit.path)) ?? {}));
}

/** The edit without its file and its note. */
function bare(edit: DatasetEdit): Edit {
  const { file: _, source: __, remark: ___, ...rest } = edit;
  return rest as Edit;
}

function fileChange(edit: DatasetEdit & FileEdit, stateOf: StateOf): JournalChange {
  const { file: record } = edit;
  const state = stateOf(record);
  const note = noteOf(edit);
  const old = state.after;
  if (edit.kind === "create") {
    if (old !== null) throw new FileFault("file-there");
    state.after = edit.text;
    return { kind: "create", record, new: edit.text, ...note };
  }
  if (old === null) throw new FileFault("no-file");
  if (edit.kind === "delete") {
    state.after = null;
    return { kind: "delete", record, old, ...note };
  }
  if (edit.kind === "rewrite") {
    state.after = edit.text;
    return { kind: "rewrite", record, old, new: edit.text, ...note };
  }
  const target = stateOf(edit.to);
  if (target.after !== null) throw new FileFault("file-there");
  target.after = old;
  state.after = null;
  return { kind: "rename", record, to: edit.to, ...note };
}

/** An edit that cannot be made, by what was done: `review` has codes of its own. */
export function refusedEdit({ file, path, fault }: PlanFault, why: string): Problem {
  const where = { place: { file }, field: { path } };
  return problemOf(why === "review" ? "review-edit" : "data-edit", { field: showPath(path), fault }, where);
}

/** A file that could not be written: somebody saved it just now, or the system refused it. */
export function notWritten(
  file: string,
  why: string,
  detail: { readonly reason: "changed" | "system"; readonly error: string },
): Problem {
  return problemOf(codes[why] ?? "data-not-written", detail, { place: { file } });
}

const codes: Readonly<Record<string, "review-not-written" | "import-not-written">> = {
  review: "review-not-written",
  import: "import-not-written",
};
