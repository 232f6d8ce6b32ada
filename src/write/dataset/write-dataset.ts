import { join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import { encodedText, otherEncoding, type TextForm } from "../../base/text-encoding.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { folderPath } from "../../load/list-dataset.ts";
import { decodeText } from "../../load/load-bytes.ts";
import { type ChangedFiles, loadDataset } from "../../load/load-dataset.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import { journalFolder } from "../../model/journal-names.ts";
import { Journal, type JournalSource } from "../../model/journal.ts";
import { newestSchema } from "../../model/schema-version.ts";
import {
  bytesAt,
  ChangedMeanwhile,
  commitWrite,
  digestOf,
  type FileWrite,
  keepEarlier,
  bytesOf,
  textOf,
} from "./commit-write.ts";
import type { DatasetEdit } from "./dataset-edit.ts";
import { asOnlyWriter } from "./dataset-lock.ts";
import { finishWrites } from "./finish-writes.ts";
import { type PlannedText, planWrite, notWritten, refusedEdit } from "./plan-write.ts";
/** What is to be written into a dataset, by whom and why. */
export type WriteOrder = {
  readonly data: string;
  readonly edits: readonly DatasetEdit[];
  readonly journal: WriteReason;
  /** Files that are no records, such as the report of an import, written with them */
  readonly beside?: readonly BesideFile[];
  /** The texts that the edits were made for, by file: one that says something else by now keeps all from being written */
  readonly seen?: ReadonlyMap<string, string>;
  /** The forms in which texts are to be written, by file; else as they stand there */
  readonly forms?: ReadonlyMap<string, TextForm>;
  /** Whether errors that the dataset did not have before keep all from being written; an import may leave some to be mended by hand */
  readonly isChecked?: boolean;
};

/** `text` is null where the file is to go. */
type BesideFile = { readonly file: string; readonly text: string | null };

export type WriteReason = {
  /** The command, or what else was done: review, import, undo, fix, accept, desk */
  readonly why: string;
  readonly who?: string;
  /** The minute of whoever asks, on the clock on the wall: YYYY-MM-DD and HH:MM */
  readonly at: { readonly date: string; readonly time: string };
  /** Files that the edits were read from */
  readonly from: readonly JournalSource[];
  /** The journal of the write that this one takes back */
  readonly undoes?: string;
};

/** What was written: paths of the files with the folder as it was given, and of the journal. `problems`: told, and no hindrance. */
export type WrittenDataset = {
  readonly files: readonly string[];
  readonly journal: string;
  readonly problems: readonly Problem[];
};
export type NotWritten = { readonly problems: readonly Problem[] };

/**
 * The one way to write into a dataset that is there: all of it or nothing, with a journal.
 *
 * The dataset is loaded and checked as it would be afterwards. Whoever is killed leaves what the next writer finishes.
 */
export async function writeDataset(order: WriteOrder): Promise<WrittenDataset | NotWritten> {
  const { data, journal } = order;
  try {
    return await asOnlyWriter(data, momentOf(order), () => writeAlone(order));
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { problems: [changed(order, error.file)] };
    const { message, path, code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return {
      problems: [notWritten(path ?? join(data, journalFolder), journal.why, { reason: "system", error: message })],
    };
  }
}

function momentOf({ journal: { at } }: WriteOrder): Date {
  return new Date(`${at.date}T${at.time}`);
}

async function writeAlone(order: WriteOrder): Promise<WrittenDataset | NotWritten> {
  const { data, journal } = order;
  const finished = await finishWrites(data);
  if (finished.some(({ severity }) => severity === "error")) return { problems: finished };
  const bytes = new Map<string, Buffer | null>();
  const plan = planWrite(order.edits, (file) => textIn(data, file, bytes));
  const lost = unreadable(data, bytes);
  if (lost.length > 0) return { problems: lost };
  if (plan.faults.length > 0)
    return { problems: await placedProblems(plan.faults.map((one) => refusedEdit(inData(data, one), journal.why))) };
  const moved = [...(order.seen ?? [])].filter(([file, text]) => textIn(data, file, bytes) !== text);
  if (moved.length > 0) return { problems: moved.map(([file]) => changed(order, file)) };
  const { forms } = order;
  const records = [...plan.texts].flatMap(([file, text]) => recordWrite(file, text, { bytes, forms }));
  const faults = order.isChecked === false ? [] : await newFaults(data, records);
  if (faults.length > 0) return { problems: faults };
  const beside = (order.beside ?? []).map((file) => besideWrite(data, file)).filter(isChange);
  const files = [...records, ...beside];
  if (files.length === 0) return { files: [], journal: "", problems: finished };
  for (const file of beside) await keepEarlier(data, file);
  const path = await commitWrite(data, files, journalOf(journal, files, plan.changes));
  const problems = [...finished, ...converted(data, records, forms)];
  return { files: files.map(({ file }) => `${folderPath(data)}/${file}`), journal: path, problems };
}

function inData<Fault extends { readonly file: string }>(data: string, fault: Fault): Fault {
  return { ...fault, file: `${folderPath(data)}/${fault.file}` };
}

function changed({ data, journal }: WriteOrder, file: string): Problem {
  return notWritten(`${folderPath(data)}/${file}`, journal.why, { reason: "changed", error: "" });
}

/** A file's text, read once: what is written later is held against these bytes. */
function textIn(data: string, file: string, bytes: Map<string, Buffer | null>): string | null {
  if (!bytes.has(file)) bytes.set(file, bytesAt(join(data, file)));
  const found = bytes.get(file) ?? null;
  return found === null ? null : textOf(found).text;
}

/** A file keeps its encoding, unless another is asked for. */
function recordWrite(file: string, { after }: PlannedText, { bytes, forms }: Written): FileWrite[] {
  const before = bytes.get(file) ?? null;
  const form = forms?.get(file) ?? (before === null ? plainForm : textOf(before));
  const one = { file, before, after: after === null ? null : bytesOf(after, form) };
  return isChange(one) ? [one] : [];
}

type Written = { readonly bytes: ReadonlyMap<string, Buffer | null>; readonly forms: WriteOrder["forms"] };

const plainForm: TextForm = { encoding: "utf-8", mark: "" };

/** Files that nobody can read: an edit would lose what stands in them. */
function unreadable(data: string, bytes: ReadonlyMap<string, Buffer | null>): Problem[] {
  return [...bytes].flatMap(([file, found]) => {
    const decoded = found === null ? undefined : decodeText(`${folderPath(data)}/${file}`, found);
    return decoded !== undefined && "problem" in decoded ? [decoded.problem] : [];
  });
}

/** Files whose encoding lacks a character that came into them. */
function converted(data: string, files: readonly FileWrite[], forms: WriteOrder["forms"]): Problem[] {
  return files.flatMap(({ file, before, after }) => {
    const encoding = before === null || forms?.has(file) === true ? undefined : otherEncoding(before);
    const decoded = after === null ? undefined : textOf(after);
    if (encoding === undefined || decoded === undefined || decoded.encoding === encoding) return [];
    const lacking =
      Array.from(decoded.text).find((text) => encodedText({ text, encoding, mark: "" }) === undefined) ?? "";
    return [
      problemOf("file-encoding.converted", { encoding, lacking }, { place: { file: `${folderPath(data)}/${file}` } }),
    ];
  });
}

function besideWrite(data: string, { file, text }: BesideFile): FileWrite {
  return { file, before: bytesAt(join(data, file)), after: text === null ? null : Buffer.from(text) };
}

function isChange({ before, after }: FileWrite): boolean {
  return digestOf(before) !== digestOf(after);
}

/** The errors that `shiryo check` would find afterwards and does not find now. */
async function newFaults(data: string, files: readonly FileWrite[]): Promise<Problem[]> {
  const changes: ChangedFiles = new Map(files.map(({ file, after }) => [`${folderPath(data)}/${file}`, after]));
  const after = await errorsOf(data, changes);
  if (after.length === 0) return [];
  const before = await errorsOf(data, new Map());
  const known = new Set(before.map(kindOf));
  return placedProblems(
    after.filter((problem) => !known.has(kindOf(problem))),
    changes,
  );
}

/** What a problem says, wherever its line has moved to. */
function kindOf({ says, values, place, field }: Problem): string {
  return JSON.stringify([says, values, place?.file, field?.path]);
}

async function errorsOf(data: string, changes: ChangedFiles): Promise<Problem[]> {
  const loaded = await loadDataset(data, changes);
  return [...loaded.problems, ...checkDataset(loaded)].filter(({ severity }) => severity === "error");
}

function journalOf(
  { why, who, at, from, undoes }: WriteReason,
  files: readonly FileWrite[],
  changes: Journal["changes"],
): Journal {
  return Journal.parse({
    schemaVersion: newestSchema,
    ...at,
    ...(who === undefined ? {} : { who }),
    why,
    ...(undoes === undefined ? {} : { undoes }),
    from,
    files: files.map(({ file, before, after }) => ({ file, before: digestOf(before), after: digestOf(after) })),
    changes,
  });
}
