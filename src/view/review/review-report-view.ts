import * as z from "zod";
import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type ReviewRecord, type ReviewState, reviewStates } from "../../review/compare/review-record.ts";
import type { ReturnedFile } from "../../review/form/returned-file.ts";
import type { Reason } from "../../review/value/review-value.ts";
import { filled, isWordName, say, type Words, wordsOf } from "../../words/paper-words.ts";
import { wordingOf } from "../edition-of.ts";
import { WordingView } from "../edition-view.ts";
import { dateText, fiscalYearLabel } from "../format/era-text.ts";
import { separated } from "../format/figure-text.ts";
import { measureWords } from "../measure/definitions.ts";

const Value = z.union([z.number(), z.string()]).nullable();

/** A cell of a returned workbook that wants something. */
export const ReviewReportRow = z.strictObject({
  no: z.int(),
  /** 新規, 変更, 取消, 競合, 要確認, 不備 */
  state: z.string(),
  /** 反映済, 反映予定, 見送り, 未決 */
  decision: z.string(),
  /** Somebody must still decide */
  isOpen: z.boolean(),
  file: z.string(),
  sheet: z.string(),
  cell: z.string(),
  program: z.string(),
  indicator: z.string(),
  field: z.string(),
  /** What the dataset held, and what was typed; null for nothing */
  old: Value,
  new: Value,
  /** Why it is not simply taken over, or how it was read */
  remark: z.string(),
});
export type ReviewReportRow = z.infer<typeof ReviewReportRow>;

/** The report on a review, to pass on. */
export const ReviewReportView = z.strictObject({
  wording: WordingView,
  title: z.string(),
  edition: z.string(),
  /** 令和８年８月20日 */
  date: z.string(),
  counts: z.array(z.strictObject({ label: z.string(), count: z.int() })),
  files: z.array(
    z.strictObject({ file: z.string(), paper: z.string(), cells: z.int(), wanted: z.int(), open: z.int() }),
  ),
  rows: z.array(ReviewReportRow),
  /** Files that were refused, rows that did not come back */
  notes: z.array(z.string()),
});
export type ReviewReportView = z.infer<typeof ReviewReportView>;

/** What a report shows of a review. */
type ReviewReportInputs = {
  readonly dataset: Dataset;
  readonly files: readonly ReturnedFile[];
  readonly records: readonly ReviewRecord[];
  readonly problems: readonly Problem[];
  readonly isApplied: boolean;
  /** YYYY-MM-DD */
  readonly date: string;
};

export function reviewReportViewOf(inputs: ReviewReportInputs): ReviewReportView {
  const { dataset, files, records, problems, isApplied, date } = inputs;
  const words = wordsOf(dataset);
  const counts = reviewCounts(records);
  const told = records.filter(({ state }) => state !== "unchanged");
  return {
    wording: wordingOf(dataset),
    title: say(words, "review.title"),
    edition: dataset.title,
    date: dateText(date, words),
    counts: reviewStates.map((state) => ({ label: say(words, `review.state.${state}`), count: counts[state] })),
    files: files.map((file) => fileRow(file, records)),
    rows: told.map((record, at) => rowOf(record, { no: at + 1, fiscalYear: dataset.fiscalYear, isApplied, words })),
    notes: problems.map((problem) => noteOf(problem, words)),
  };
}

function fileRow({ name, form }: ReturnedFile, records: readonly ReviewRecord[]): ReviewReportView["files"][number] {
  const own = records.filter(({ file }) => file === name);
  const { open, unchanged } = reviewCounts(own);
  return { file: name, paper: form.paper, cells: own.length, wanted: own.length - unchanged, open };
}

type RowSetting = {
  readonly no: number;
  readonly fiscalYear: number;
  readonly isApplied: boolean;
  readonly words: Words;
};

function rowOf(record: ReviewRecord, { no, fiscalYear, isApplied, words }: RowSetting): ReviewReportRow {
  const { state, decision, file, sheet, cell, target, row, field, current, typed } = record;
  return {
    no,
    state: say(words, `review.state.${state}`),
    decision: say(words, decision === "apply" && isApplied ? "review.applied" : `review.${decision}`),
    isOpen: decision === "open",
    file,
    sheet,
    cell,
    program: target?.programName ?? row,
    indicator: target?.indicator ?? "",
    field: fieldWord(field, fiscalYear, words),
    old: current,
    new: typed,
    remark: remarkOf(record, words),
  };
}

/** A field of the review form: 令和8年度要求額, 令和7年度実績. */
function fieldWord(id: string, fiscalYear: number, words: Words): string {
  const yearText = (year: number) => fiscalYearLabel(year, "table", words);
  const [, actualYear] = /^actual\.(\d{4})$/.exec(id) ?? [];
  if (actualYear !== undefined) return say(words, "trace.kpi.actuals", { year: yearText(Number(actualYear)) });
  if (id === "request" || id === "assessment") {
    const figure = measureWords(`${id}.amount`, words);
    return say(words, "trace.ofYear", { year: yearText(fiscalYear), figure });
  }
  const name = `review.field.${id}`;
  return isWordName(name) ? filled(words.texts[name], {}) : id;
}

/** How a cell was read, and why it is not simply taken over, with what to do. */
function remarkOf({ readFrom, reason }: ReviewRecord, words: Words): string {
  const remarks = [
    ...(readFrom === undefined ? [] : [say(words, "review.converted", { typed: readFrom })]),
    ...(reason === undefined ? [] : [reasonWord(reason, words)]),
  ];
  return remarks.join(say(words, "sentence.separator"));
}

function reasonWord({ code, detail }: Reason, words: Words): string {
  const shown = code === "unit-slip" ? separated(Number(detail), 3) : detail;
  return filled(words.texts[`review.reason.${code}`], { detail: shown });
}

/** A problem in the words of the report; the terminal tells it in full. */
function noteOf({ place, code }: Problem, words: Words): string {
  const name = `review.refused.${code}`;
  const note = isWordName(name) ? filled(words.texts[name], {}) : say(words, "review.refused.other", { code });
  return say(words, "review.fileNote", { file: place?.file ?? "", note });
}

/** How many cells are in each state, and how many somebody must still decide about. */
type ReviewCounts = Readonly<Record<ReviewState | "open", number>>;

export function reviewCounts(records: readonly Pick<ReviewRecord, "state" | "decision">[]): ReviewCounts {
  const counts = Object.fromEntries([...reviewStates, "open"].map((name) => [name, 0])) as Record<
    ReviewState | "open",
    number
  >;
  for (const { state, decision } of records) {
    counts[state] += 1;
    if (decision === "open") counts.open += 1;
  }
  return counts;
}
