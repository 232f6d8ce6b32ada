import { readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digest } from "../../base/digest.ts";
import { decodedText, type EncodedText, encodedText, textEncodings, type TextForm } from "../../base/text-encoding.ts";
import type { Journal } from "../../model/journal.ts";
import { temporaryName } from "../unfinished-files.ts";
import { retryBusy, syncFolders, writeFileWhole } from "../write-file-whole.ts";
import { beginJournal, endJournal, type StoredJournal } from "./journals.ts";

/** A file of a dataset as it stands and as it is to be; null = not there. `file` is its path below the folder. */
export type FileWrite = {
  readonly file: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
};

/** Thrown where somebody has saved a file while it was about to be written. */
export class ChangedMeanwhile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} was changed meanwhile`);
    this.name = "ChangedMeanwhile";
    this.file = file;
  }
}

/**
 * Write files of a dataset, all or none, with their journal: first the new files under other names, then the journal,
 * then each file in its place, last the journal's lasting name. Whoever is killed in between leaves what the next writer
 * needs to finish it.
 *
 * @returns the journal's path
 * @throws ChangedMeanwhile, or the system's error; nothing is changed then
 */
export async function commitWrite(data: string, files: readonly FileWrite[], journal: Journal): Promise<string> {
  const temporaries = new Map<string, string>();
  const done: FileWrite[] = [];
  let begun: StoredJournal | undefined;
  try {
    for (const { file, after } of files)
      if (after !== null) temporaries.set(file, await writeBeside(join(data, file), after));
    begun = await beginJournal(data, journal);
    await syncFolders(foldersOf(data, files));
    // What goes, goes last: of a record that gets another name there is always one.
    for (const file of files.toSorted((a, b) => Number(a.after === null) - Number(b.after === null))) {
      refuseChanged(data, file);
      done.push(file);
      await putInPlace(join(data, file.file), temporaries.get(file.file));
    }
    await syncFolders(foldersOf(data, files));
    return await endJournal(begun);
  } catch (error) {
    // Where even this fails, the journal stays, and the next writer finishes what it tells of.
    for (const { file, before } of done.toReversed()) await putBack(join(data, file), before);
    if (begun !== undefined) await rm(begun.path, { force: true });
    throw error;
  } finally {
    for (const path of temporaries.values()) await rm(path, { force: true }).catch(() => {});
  }
}

async function writeBeside(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(dirname(path), temporaryName());
  await writeFileWhole(temporary, bytes);
  return temporary;
}

function refuseChanged(data: string, { file, before }: FileWrite): void {
  const now = bytesAt(join(data, file));
  const isSame = now === null || before === null ? now === before : Buffer.compare(now, before) === 0;
  if (!isSame) throw new ChangedMeanwhile(file);
}

/** The new file takes the name; without one, the name goes. */
export async function putInPlace(path: string, temporary: string | undefined): Promise<void> {
  await retryBusy(() => (temporary === undefined ? rm(path, { force: true }) : rename(temporary, path)));
}

async function putBack(path: string, before: Uint8Array | null): Promise<void> {
  if (before === null) await rm(path, { force: true });
  else await writeFileWhole(path, before);
}

/** The folders in which files of a dataset stand, each once. */
export function foldersOf(data: string, files: readonly { readonly file: string }[]): ReadonlySet<string> {
  return new Set(files.map(({ file }) => dirname(join(data, file))));
}

/** A file's bytes; null where nothing has that name. @throws the system's error */
export function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A file's text, and the form in which it stands there: its encoding, and the byte-order mark that some editors put before it. */
export function textOf(bytes: Uint8Array): EncodedText {
  return decodedText(bytes) ?? { text: Buffer.from(bytes).toString("utf8"), encoding: "utf-8", mark: "" };
}

/** A text in the form that a file had; in UTF-8 where that lacks a character. */
export function bytesOf(text: string, form: TextForm): Uint8Array {
  return encodedText({ ...form, text }) ?? Buffer.from(text);
}

/** A text in the form in which its bytes have a digest, of a file that stands in `form` now; undefined where none has. */
export function formWithDigest(text: string, form: TextForm, wanted: string): TextForm | undefined {
  const others = textEncodings.flatMap((encoding) => marks.map((mark): TextForm => ({ encoding, mark })));
  return [form, ...others].find((one) => {
    const bytes = encodedText({ ...one, text });
    return bytes !== undefined && digest(bytes) === wanted;
  });
}

const marks = ["", "\ufeff"] as const;

/** SHA-256 of a file's bytes, null where there is none. */
export function digestOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : digest(bytes);
}

/** Where the earlier content of files is kept that are no records, by its digest. */
export function keptPath(data: string, earlier: string): string {
  return join(data, ".shiryo/kept", earlier);
}

/** Keep what a file says that is no record, so that it can be put back. @throws the system's error */
export async function keepEarlier(data: string, { before }: FileWrite): Promise<void> {
  if (before === null) return;
  const path = keptPath(data, digest(before));
  await mkdir(dirname(path), { recursive: true });
  await writeFileWhole(path, before);
}
