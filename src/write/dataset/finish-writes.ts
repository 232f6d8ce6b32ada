import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import type { TextForm } from "../../base/text-encoding.ts";
import { EditError } from "../../edit/edit.ts";
import { editYaml, yamlData } from "../../edit/edit-yaml.ts";
import { reversed } from "../../edit/record-edits.ts";
import { keyOrderOf } from "../../load/record/key-order.ts";
import { journalFolder } from "../../model/journal-names.ts";
import { type Journal, type JournalFile } from "../../model/journal.ts";
import { clearUnfinished, isTemporary } from "../unfinished-files.ts";
import { syncFolders, writeFileWhole } from "../write-file-whole.ts";
import { bytesAt, bytesOf, digestOf, foldersOf, formWithDigest, keptPath, putInPlace, textOf } from "./commit-write.ts";
import { isRecordChange, recordedEdit } from "./dataset-edit.ts";
import { asOnlyWriter } from "./dataset-lock.ts";
import { endJournal, listJournals, loadJournal, type StoredJournal } from "./journals.ts";
import { hasUnfinishedWrite } from "../state-path.ts";
import { notWritten } from "./plan-write.ts";

/**
 * Finish what was broken off before anything is read, as the only writer. Where nothing was, this only looks at names.
 *
 * @returns what became of it; errors where it could not be finished
 */
export async function finishBroken(data: string, now: Date): Promise<readonly Problem[]> {
  if (!hasUnfinishedWrite(data)) return [];
  try {
    const result = await asOnlyWriter(data, now, () => finishWrites(data));
    return "problems" in result ? result.problems : result;
  } catch (error) {
    const { message, path = data, code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return [notWritten(path, "", { reason: "system", error: message })];
  }
}

/**
 * Finish what a killed writer began in a dataset; where its new files are gone, take back what it had written. For whoever
 * holds the dataset's lock.
 *
 * @returns what became of each, as warnings; errors where a file is neither as it was nor as it was to be: nothing is done then
 * @throws the system's error
 */
export async function finishWrites(data: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const listed of listJournals(data)) {
    if (!listed.isDone) problems.push(await finishWrite(data, loadJournal(listed)));
  }
  // What could not be finished may still need its new files.
  if (!hasError(problems))
    await clearUnfinished(
      folders.map((name) => join(data, name)),
      Date.now(),
    );
  return problems;
}

/** Where writers leave unfinished files, below the dataset's folder. */
const folders = ["", "programs", "meetings", journalFolder];

async function finishWrite(data: string, stored: StoredJournal): Promise<Problem> {
  const { journal, path } = stored;
  const where = { place: { file: path } };
  if (journal === null) return problemOf("journal-unfinished.damaged", {}, where);
  const told = { date: journal.date, time: journal.time, why: journal.why };
  const states = journal.files.map((file) => ({ file, state: stateOf(data, file) }));
  const strange = states.filter(({ state }) => state === "strange").map(({ file }) => file.file);
  if (strange.length > 0) return problemOf("journal-unfinished.strange", { ...told, files: strange }, where);
  const due = states.filter(({ state }) => state === "before").map(({ file }) => file);
  const found = due.map((file) => ({ file, temporary: temporaryOf(data, file) }));
  if (found.every(({ temporary }) => temporary !== null)) {
    for (const { file, temporary } of found) await putInPlace(join(data, file.file), temporary ?? undefined);
    await syncFolders(foldersOf(data, journal.files));
    await endJournal(stored);
    return problemOf("journal-finished", told, where);
  }
  const written = states.filter(({ state }) => state === "after").map(({ file }) => file);
  return takeBack({ data, stored, journal, written });
}

function stateOf(data: string, { file, before, after }: JournalFile): "before" | "after" | "strange" {
  const now = digestOf(bytesAt(join(data, file)));
  if (now === after) return "after";
  return now === before ? "before" : "strange";
}

/** The new file that waits beside its place; undefined where the file is only to go, null where it is not there. */
function temporaryOf(data: string, { file, after }: JournalFile): string | undefined | null {
  if (after === null) return undefined;
  const folder = dirname(join(data, file));
  const waiting = existsSync(folder) ? readdirSync(folder).filter(isTemporary) : [];
  const found = waiting.find((name) => digestOf(bytesAt(join(folder, name))) === after);
  return found === undefined ? null : join(folder, found);
}

type Broken = {
  readonly data: string;
  readonly stored: StoredJournal;
  readonly journal: Journal;
  readonly written: readonly JournalFile[];
};

/** Files that were written become what they were: records by the reverse edits, others from what was kept of them. */
async function takeBack({ data, stored, journal, written }: Broken): Promise<Problem> {
  const where = { place: { file: stored.path } };
  const told = { date: journal.date, time: journal.time, why: journal.why };
  const earlier = written.map((file) => ({ file, bytes: earlierBytes(data, file, journal) }));
  const lost = earlier.filter(({ bytes }) => bytes === undefined).map(({ file }) => file.file);
  if (lost.length > 0) return problemOf("journal-unfinished.lost", { ...told, files: lost }, where);
  for (const { file, bytes } of earlier) {
    if (bytes === null) await rm(join(data, file.file), { force: true });
    else if (bytes !== undefined) await writeFileWhole(join(data, file.file), bytes);
  }
  await syncFolders(foldersOf(data, [...journal.files, { file: journalFolder }]));
  await rm(stored.path, { force: true });
  return problemOf("journal-finished.taken-back", told, where);
}

/** What a file held before; null = it was not there, undefined = nobody knows. */
function earlierBytes(data: string, file: JournalFile, { changes }: Journal): Uint8Array | null | undefined {
  if (file.before === null) return null;
  const own = changes.filter((change) => change.record === file.file);
  const whole = own.find((change) => change.kind === "delete" || change.kind === "rewrite");
  const now = bytesAt(join(data, file.file));
  const form = textOf(now ?? new Uint8Array());
  if (whole !== undefined && "old" in whole) return bytesBefore(String(whole.old), form, file.before);
  const kept = bytesAt(keptPath(data, file.before));
  if (kept !== null) return kept;
  const text =
    now === null || own.length === 0 ? undefined : unedited(form.text, own.filter(isRecordChange), file.file);
  return text === undefined ? undefined : bytesBefore(text, form, file.before);
}

/** In the encoding that the file had before, which its digest tells. */
function bytesBefore(text: string, form: TextForm, before: string): Uint8Array {
  return bytesOf(text, formWithDigest(text, form, before) ?? form);
}

function unedited(text: string, changes: readonly Parameters<typeof recordedEdit>[0][], file: string) {
  try {
    const back = reversed(yamlData(text), changes.map(recordedEdit));
    return editYaml(text, back, keyOrderOf(file));
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
