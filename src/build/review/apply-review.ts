import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasError } from "../../base/has-error.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import type { Loaded } from "../../load/loaded.ts";
import { reviewFolder } from "../../model/review-journal.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import type { ReturnedFile } from "../../review/returned-file.ts";
import { type FileToWrite, writeFilesOrNone } from "../../write/write-files-or-none.ts";
import { journalText } from "./journal-text.ts";
import { planEdits } from "./plan-edits.ts";
import type { ReviewOrder } from "./review-order.ts";

/** What was written: the files of the dataset, and the journal. */
export type Applied = { readonly files: readonly string[]; readonly journal: string };

export type ApplyInputs = {
  readonly order: ReviewOrder;
  readonly loaded: Loaded;
  readonly files: readonly ReturnedFile[];
  readonly records: readonly ReviewRecord[];
};

/**
 * Write the accepted changes into the dataset, all files and the journal or none of them.
 *
 * The dataset is loaded and checked as it would be afterwards: one with errors is never written.
 */
export async function applyReview(inputs: ApplyInputs): Promise<Applied | { readonly problems: readonly Problem[] }> {
  const { order, loaded, files, records } = inputs;
  const { texts, problems } = planEdits(records, loaded);
  if (problems.length > 0) return { problems };
  const written = await Promise.all([...texts].map(([path, edit]) => fileOf(path, edit)));
  const moved = written.flatMap((one) => ("problem" in one ? [one.problem] : []));
  if (moved.length > 0) return { problems: moved };
  const wanted = written.flatMap((one) => ("problem" in one ? [] : [one]));
  const faults = await faultsAfter(order.data, wanted);
  if (faults.length > 0) return { problems: faults };
  const journal = join(order.data, reviewFolder, nextJournal(order));
  const edition = loaded.dataset?.fiscalYear ?? 0;
  const text = journalText(records, files, { ...order, edition });
  return write([...wanted, { path: journal, text }], journal);
}

type WantedFile = { readonly path: string; readonly text: string };

/** The file as it is to be, byte-order mark included; a problem where somebody has changed it since it was read. */
async function fileOf(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<WantedFile | { readonly problem: Problem }> {
  const now = await readFile(path, "utf8").catch(() => "");
  const mark = now.startsWith("\ufeff") ? "\ufeff" : "";
  if (now.slice(mark.length) === before) return { path, text: mark + after };
  return { problem: notWritten(path, "it was changed by another program just now") };
}

/** What `shiryo check` would find afterwards, as far as it stops a build. */
async function faultsAfter(data: string, files: readonly WantedFile[]): Promise<Problem[]> {
  const changed = new Map(files.map(({ path, text }) => [path, new Uint8Array(Buffer.from(text))]));
  const loaded = await loadDataset(data, changed);
  const problems = [...loaded.problems, ...checkDataset(loaded)];
  return hasError(problems) ? problems.filter(({ severity }) => severity === "error") : [];
}

/** `<date>-<n>.yaml` with the first free number. */
function nextJournal({ data, date }: ReviewOrder): string {
  const taken = new Set(namesIn(join(data, reviewFolder)));
  let no = 1;
  while (taken.has(`${date}-${no}.yaml`)) no += 1;
  return `${date}-${no}.yaml`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function write(
  files: readonly FileToWrite[],
  journal: string,
): Promise<Applied | { readonly problems: readonly Problem[] }> {
  try {
    await writeFilesOrNone(files);
  } catch (error) {
    const { message, path } = error as NodeJS.ErrnoException;
    return { problems: [notWritten(path ?? journal, message)] };
  }
  return { files: files.map(({ path }) => path).filter((path) => path !== journal), journal };
}

function notWritten(file: string, detail: string): Problem {
  return problemOf("review-not-written", {
    message: `the changes could not be written: ${detail}`,
    hint: "nothing was changed; review and apply again",
    place: { file },
  });
}
