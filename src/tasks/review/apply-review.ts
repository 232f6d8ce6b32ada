import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Problem, problemOf } from "../../base/problem.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { type Plain, yamlText } from "../../edit/yaml-text.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import type { Loaded } from "../../load/loaded.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import { ReviewJournal, reviewFolder } from "../../model/review-journal.ts";
import { newestSchema } from "../../model/schema-version.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import type { Settlement } from "../../review/compare/decide.ts";
import type { ReasonCode } from "../../review/value/review-value.ts";
import type { ReturnedFile } from "../../review/form/returned-file.ts";
import { writeFilesOrNone } from "../../write/write-file-whole.ts";
import { type PlannedEdits, planEdits } from "./plan-edits.ts";
/** What was written: the files of the dataset, and the journal. */
export type Applied = { readonly files: readonly string[]; readonly journal: string };

type ApplyInputs = {
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
  const { texts, problems } = await planEdits(records, loaded);
  if (problems.length > 0) return { problems };
  const wanted = await filesOf(texts);
  if ("problems" in wanted) return wanted;
  const faults = await faultsAfter(order.data, wanted);
  if (faults.length > 0) return { problems: faults };
  // Checking took a while, in which somebody may have saved a file.
  const again = await filesOf(texts);
  if ("problems" in again) return again;
  const edition = loaded.dataset?.fiscalYear ?? 0;
  return write(wanted, order, journalText(records, files, { ...order, edition }));
}

type WantedFile = { readonly path: string; readonly text: string };

async function filesOf(texts: PlannedEdits["texts"]): Promise<WantedFile[] | { readonly problems: Problem[] }> {
  const files = await Promise.all([...texts].map(([path, edit]) => fileOf(path, edit)));
  const problems = files.flatMap((one) => ("problem" in one ? [one.problem] : []));
  return problems.length > 0 ? { problems } : files.flatMap((one) => ("problem" in one ? [] : [one]));
}

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
  const problems = [...loaded.problems, ...checkDataset(loaded)].filter(({ severity }) => severity === "error");
  return placedProblems(problems, changed);
}

async function write(
  files: readonly WantedFile[],
  order: ReviewOrder,
  text: string,
): Promise<Applied | { readonly problems: readonly Problem[] }> {
  let journal: string | undefined;
  try {
    journal = await takeJournal(order);
    await writeFilesOrNone([...files, { path: journal, text }]);
    return { files: files.map(({ path }) => path), journal };
  } catch (error) {
    if (journal !== undefined) await rm(journal, { force: true }).catch(() => {});
    const { message, path } = error as NodeJS.ErrnoException;
    return { problems: [notWritten(path ?? join(order.data, reviewFolder), message)] };
  }
}

/** `<date>-<n>.yaml` with the first free number, taken at once: two people may apply at the same time. */
async function takeJournal({ data, date }: ReviewOrder): Promise<string> {
  const folder = join(data, reviewFolder);
  await mkdir(folder, { recursive: true });
  for (let no = 1; ; no += 1) {
    const path = join(folder, `${date}-${no}.yaml`);
    try {
      await writeFile(path, "", { flag: "wx" });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

function notWritten(file: string, detail: string): Problem {
  return problemOf("review-not-written", {
    message: `the changes could not be written: ${detail}`,
    hint: "nothing was changed; review and apply again",
    place: { file },
  });
}

/** The journal of a review, as YAML. */
function journalText(
  records: readonly ReviewRecord[],
  files: readonly ReturnedFile[],
  { who, date, time, edition }: Pick<ReviewOrder, "who" | "date" | "time"> & { readonly edition: number },
): string {
  const applied = records.filter(({ decision }) => decision === "apply");
  const names = new Set(applied.map(({ file }) => file));
  const journal: ReviewJournal = ReviewJournal.parse({
    schemaVersion: newestSchema,
    date,
    time,
    ...(who === undefined ? {} : { who }),
    edition,
    files: files
      .filter(({ name }) => names.has(name))
      .map(({ name, form, digest }) => ({ file: name, paper: form.paper, digest })),
    changes: applied.map(changeOf),
  });
  return yamlText(journal as unknown as Plain);
}

function changeOf(record: ReviewRecord): ReviewJournal["changes"][number] {
  const { file, sheet, cell, row, field, current, typed } = record;
  const remark = remarkOf(record);
  return { file, sheet, cell, row, field, old: current, new: typed, ...(remark === "" ? {} : { remark }) };
}

/** What a reader of the journal would ask: how a text became a figure, and who decided. In Japanese, as the data are. */
function remarkOf({ readFrom, reason, baseline }: ReviewRecord): string {
  const remarks = [
    readFrom === undefined ? "" : `「${readFrom}」と記入`,
    reason === undefined ? "" : (decisions[reason.code]?.(reason.detail, String(baseline ?? "－")) ?? ""),
  ];
  return remarks.filter((remark) => remark !== "").join("、");
}

const decisions: Readonly<Partial<Record<ReasonCode, (detail: string, baseline: string) => string>>> = {
  moved: (_, baseline) => `配布後にデータが変わったが、記入を優先（配布時の値 ${baseline}）`,
  differ: (detail) => `異なる記入のうちこれを採用（他は ${detail}）`,
  "unit-slip": () => "単位を確認済み",
  "percent-slip": () => "単位を確認済み",
};

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
