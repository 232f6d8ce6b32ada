import { relative, sep } from "node:path";
import { foldedText } from "../../words/typed/folded-text.ts";
import { hasError, type Problem } from "../../base/problem.ts";
import type { DatasetEdit } from "../../write/dataset/dataset-edit.ts";
import { finishBroken } from "../../write/dataset/finish-writes.ts";
import { type WrittenDataset, writeDataset } from "../../write/dataset/write-dataset.ts";
import { type FoundLookAlikes, findLookAlikes, type LookAlike } from "./find-look-alikes.ts";

/** What `shiryo check --fix` is asked to do. */
export type FixOrder = {
  readonly data: string;
  /** YYYY-MM-DD and HH:MM, from the clock of whoever asks */
  readonly at: { readonly date: string; readonly time: string };
  /** false = only tell what would be changed */
  readonly write: boolean;
};

export type FixResult = {
  /** What is put right, or would be */
  readonly fixed: readonly LookAlike[];
  /** null where nothing was written */
  readonly written: WrittenDataset | null;
  /** Why nothing was written, or what was finished first */
  readonly problems: readonly Problem[];
};

/** Put right what has one right answer in a dataset: all of it or nothing, with a journal. */
export async function fixDataset({ data, at, write }: FixOrder): Promise<FixResult> {
  const finished = write ? await finishBroken(data, new Date(`${at.date}T${at.time}`)) : [];
  if (hasError(finished)) return { fixed: [], written: null, problems: finished };
  const looked = await findLookAlikes(data);
  const fixed = looked.found;
  if (!write || fixed.length === 0) return { fixed, written: null, problems: finished };
  const nameOf = (file: string) => relative(data, file).split(sep).join("/");
  const written = await writeDataset({
    data,
    edits: editsOf(looked, nameOf),
    journal: { why: "fix", at, from: [] },
    seen: new Map([...looked.texts].map(([file, text]) => [nameOf(file), text])),
  });
  if (!("journal" in written)) return { fixed, written: null, problems: [...finished, ...written.problems] };
  return { fixed, written, problems: [...finished, ...written.problems] };
}

/** Fields of records one by one, the Markdown of a meeting as a whole. */
function editsOf({ found, texts }: FoundLookAlikes, nameOf: (file: string) => string): DatasetEdit[] {
  const fields = found.flatMap(({ file, path, to }): DatasetEdit[] =>
    path === undefined ? [] : [{ file: nameOf(file), kind: "set", path, value: to }],
  );
  const documents = new Set(found.flatMap(({ file, path }) => (path === undefined ? [file] : [])));
  return [
    ...fields,
    ...[...documents].map((file): DatasetEdit => {
      return { file: nameOf(file), kind: "rewrite", text: foldedText(texts.get(file) ?? "").text };
    }),
  ];
}
