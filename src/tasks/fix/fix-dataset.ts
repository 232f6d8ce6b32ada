import { relative, sep } from "node:path";
import { hasError, type Problem } from "../../base/problem.ts";
import type { TextEncoding, TextForm } from "../../base/text-encoding.ts";
import type { DatasetEdit } from "../../write/dataset/dataset-edit.ts";
import { finishBroken } from "../../write/dataset/finish-writes.ts";
import { type WrittenDataset, writeDataset } from "../../write/dataset/write-dataset.ts";
import { type LookAlike, textFiles } from "./find-look-alikes.ts";
import { fixedDocument, type FixedFile, fixedRecord, type MendedLines } from "./fixed-file.ts";

/** What `shiryo check --fix` is asked to do. */
export type FixOrder = {
  readonly data: string;
  /** YYYY-MM-DD and HH:MM, from the clock of whoever asks */
  readonly at: { readonly date: string; readonly time: string };
  /** false = only tell what would be changed */
  readonly write: boolean;
};

export type FixResult = {
  /** Texts with characters that only look right, put right, or to be */
  readonly fixed: readonly LookAlike[];
  /** Lines typed in another form than the dataset's */
  readonly mended: readonly MendedLines[];
  /** Files that become UTF-8 */
  readonly converted: readonly ConvertedFile[];
  /** null where nothing was written */
  readonly written: WrittenDataset | null;
  /** Why nothing was written, or what was finished first */
  readonly problems: readonly Problem[];
};

export type ConvertedFile = { readonly file: string; readonly encoding: Exclude<TextEncoding, "utf-8"> };

/** Put right what has one right answer in a dataset: all of it or nothing, with a journal. */
export async function fixDataset({ data, at, write }: FixOrder): Promise<FixResult> {
  const finished = write ? await finishBroken(data, new Date(`${at.date}T${at.time}`)) : [];
  if (hasError(finished)) return { fixed: [], mended: [], converted: [], written: null, problems: finished };
  const files = await fixedFiles(data);
  const told = {
    fixed: files.flatMap(({ looks }) => looks),
    mended: files.flatMap(({ lines }) => lines),
    converted: files.flatMap(({ file, encoding }) => (encoding === undefined ? [] : [{ file, encoding }])),
  };
  if (!write || files.length === 0) return { ...told, written: null, problems: finished };
  const nameOf = (file: string) => relative(data, file).split(sep).join("/");
  const written = await writeDataset({
    data,
    edits: files.flatMap((one) => editsOf(one, nameOf(one.file))),
    journal: { why: "fix", at, from: [] },
    seen: new Map(files.map(({ file, text }) => [nameOf(file), text])),
    forms: new Map(files.flatMap((one) => (one.encoding === undefined ? [] : [[nameOf(one.file), plain]]))),
    isChecked: !files.some(({ hadErrors }) => hadErrors),
  });
  const problems = [...finished, ...written.problems];
  return { ...told, written: "journal" in written ? written : null, problems };
}

const plain: TextForm = { encoding: "utf-8", mark: "" };

async function fixedFiles(data: string): Promise<FixedFile[]> {
  const { records, documents } = await textFiles(data);
  const fixed: (FixedFile | undefined)[] = [];
  for (const record of records) fixed.push(await fixedRecord(record));
  return [...fixed, ...documents.map(fixedDocument)].filter((one) => one !== undefined);
}

/** Fields of records one by one; the Markdown of a meeting, and records that were no YAML, as a whole. */
function editsOf({ change }: FixedFile, file: string): DatasetEdit[] {
  if ("text" in change) return [{ file, kind: "rewrite", text: change.text }];
  return change.edits.map((edit) => ({ ...edit, file }));
}
