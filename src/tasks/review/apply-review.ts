import type { Problem } from "../../base/problem.ts";
import type { Loaded } from "../../load/loaded.ts";
import type { Settlement } from "../../review/compare/decide.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import type { ReturnedFile } from "../../review/form/returned-file.ts";
import { writeDataset } from "../../write/dataset/write-dataset.ts";
import { planEdits } from "./plan-edits.ts";

/** What was written: the files of the dataset, and the journal. */
export type Applied = { readonly files: readonly string[]; readonly journal: string };

type ApplyInputs = {
  readonly order: ReviewOrder;
  readonly loaded: Loaded;
  readonly files: readonly ReturnedFile[];
  readonly records: readonly ReviewRecord[];
};

/** Write the accepted changes into the dataset, all files and the journal or none of them. */
export async function applyReview(inputs: ApplyInputs): Promise<Applied | { readonly problems: readonly Problem[] }> {
  const { order, loaded, files, records } = inputs;
  const { who, date, time, data } = order;
  const named = new Set(records.flatMap(({ decision, file }) => (decision === "apply" ? [file] : [])));
  const from = files
    .filter(({ name }) => named.has(name))
    .map(({ name, form, digest }) => ({ file: name, digest, paper: form.paper }));
  const journal = { why: "review", at: { date, time }, from, ...(who === undefined ? {} : { who }) };
  const written = await writeDataset({ data, journal, ...planEdits(records, loaded, data) });
  return "journal" in written ? { files: written.files, journal: written.journal } : written;
}

/** What `shiryo review` is asked to do. */
export type ReviewOrder = Settlement & {
  /** Returned workbooks, as the user named them */
  readonly files: readonly string[];
  readonly data: string;
  readonly apply: boolean;
  readonly who?: string;
  /** YYYY-MM-DD and HH:MM, from the clock of whoever asks */
  readonly date: string;
  readonly time: string;
};
