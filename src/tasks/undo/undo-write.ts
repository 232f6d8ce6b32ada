import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import type { Journal } from "../../model/journal.ts";
import { finishBroken } from "../../write/dataset/finish-writes.ts";
import { listJournals, loadJournal, type StoredJournal } from "../../write/dataset/journals.ts";
import { type WrittenDataset, writeDataset } from "../../write/dataset/write-dataset.ts";
import { planUndo, type UndoneChange } from "./plan-undo.ts";

/** What `shiryo undo` is asked to do. */
export type UndoOrder = {
  readonly data: string;
  /** The journal of the write to be taken back, such as 2026-08-21-1; else the last write that was not */
  readonly journal?: string;
  readonly who?: string;
  /** YYYY-MM-DD and HH:MM, from the clock of whoever asks */
  readonly at: { readonly date: string; readonly time: string };
  /** false = only tell what would be taken back */
  readonly write: boolean;
};

export type UndoResult = {
  /** What is taken back; null where there is nothing */
  readonly undone: { readonly name: string; readonly journal: Journal } | null;
  readonly changes: readonly UndoneChange[];
  /** null where nothing was written */
  readonly written: WrittenDataset | null;
  readonly problems: readonly Problem[];
};

/** Take a write back by the reverse of its edits: all of it, or nothing. This is a write like any other, with its journal. */
export async function undoWrite(order: UndoOrder): Promise<UndoResult> {
  const { data, at, write, who } = order;
  const finished = write ? await finishBroken(data, new Date(`${at.date}T${at.time}`)) : [];
  if (hasError(finished)) return { ...nothing, problems: finished };
  const found = order.journal === undefined ? lastWrite(data) : namedWrite(data, order.journal);
  if ("problem" in found) return { ...nothing, problems: [...finished, found.problem] };
  const { changes, problems, ...plan } = planUndo(data, found.journal);
  const told = { undone: found, changes, written: null, problems: [...finished, ...problems] };
  if (!write || hasError(problems)) return told;
  const reason = { why: "undo", at, from: [], undoes: found.name, ...(who === undefined ? {} : { who }) };
  const written = await writeDataset({ data, ...plan, journal: reason, isChecked: false });
  return "journal" in written ? { ...told, written } : { ...told, problems: [...told.problems, ...written.problems] };
}

const nothing = { undone: null, changes: [], written: null };

type Found = { readonly name: string; readonly journal: Journal } | { readonly problem: Problem };

/** The last write that no later one has taken back. What an undo did is had again by its name alone. */
function lastWrite(data: string): Found {
  const undone = new Set<string>();
  for (const listed of listJournals(data).toReversed()) {
    const stored = loadJournal(listed);
    if (stored.journal === null) return damaged(stored);
    if (undone.has(stored.name)) continue;
    if (stored.journal.undoes === undefined) return { name: stored.name, journal: stored.journal };
    undone.add(stored.journal.undoes);
  }
  return { problem: problemOf("undo-unknown", {}, { place: { file: data } }) };
}

function namedWrite(data: string, asked: string): Found {
  const name = asked.replace(/^.*[\\/]/, "").replace(/\.yaml$/, "");
  const journals = listJournals(data).toReversed();
  const listed = journals.find((one) => one.name === name);
  if (listed === undefined) {
    const known = journals.slice(0, 3).map((one) => one.name);
    return { problem: problemOf("undo-unknown.name", { name, known }, { place: { file: data } }) };
  }
  const stored = loadJournal(listed);
  if (stored.journal === null) return damaged(stored);
  const by = undoneBy(journals.map(loadJournal), name);
  if (by === undefined) return { name, journal: stored.journal };
  return { problem: problemOf("undo-unknown.undone", { name, by }, { place: { file: stored.path } }) };
}

/** The journal that took a write back, if that was not taken back itself. Journals stand newest first. */
function undoneBy(journals: readonly StoredJournal[], name: string): string | undefined {
  const undone = new Set<string>();
  for (const { name: own, journal } of journals) {
    const undoes = journal?.undoes;
    if (undoes === undefined || undone.has(own)) continue;
    if (undoes === name) return own;
    undone.add(undoes);
  }
  return undefined;
}

function damaged({ name, path }: StoredJournal): Found {
  return { problem: problemOf("undo-unknown.damaged", { name }, { place: { file: path } }) };
}
