import { standard } from "../../words/paper-words.ts";
import * as z from "zod";
import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type ReviewRecord, type ReviewState, reviewStates } from "../../review/compare/review-record.ts";
import type { ReturnedFile } from "../../review/form/returned-file.ts";
import { dateText } from "../format/era-text.ts";
import { decisionWord, fieldWord, reasonWord, stateWords } from "./review-words.ts";

const Value = z.union([z.number(), z.string()]).nullable();

/** A cell of a returned workbook that wants something. */
export const ReviewReportRow = z.strictObject({
  no: z.int(),
  /** 新規, 変更, 取消, 競合, 要確認, 不備 */
  state: z.string(),
  /** 反映済, 反映予定, 見送り, 未決 */
  decision: z.string(),
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
  const counts = reviewCounts(records);
  const told = records.filter(({ state }) => state !== "unchanged");
  return {
    title: "記入内容確認表",
    edition: dataset.title,
    date: dateText(date, standard.ja),
    counts: reviewStates.map((state) => ({ label: stateWords[state], count: counts[state] })),
    files: files.map((file) => fileRow(file, records)),
    rows: told.map((record, index) => rowOf(record, { no: index + 1, fiscalYear: dataset.fiscalYear, isApplied })),
    notes: problems.map(({ place, code }) => `${place?.file ?? ""}：${noteWords[code] ?? `処理できない（${code}）。`}`),
  };
}

function fileRow({ name, form }: ReturnedFile, records: readonly ReviewRecord[]): ReviewReportView["files"][number] {
  const own = records.filter(({ file }) => file === name);
  const { open, unchanged } = reviewCounts(own);
  return { file: name, paper: form.paper, cells: own.length, wanted: own.length - unchanged, open };
}

type RowSetting = { readonly no: number; readonly fiscalYear: number; readonly isApplied: boolean };

function rowOf(record: ReviewRecord, { no, fiscalYear, isApplied }: RowSetting): ReviewReportRow {
  const { state, file, sheet, cell, target, row, field, current, typed, reason, readFrom } = record;
  const remarks = [
    readFrom === undefined ? "" : `「${readFrom}」との記入を換算した。`,
    reason === undefined ? "" : reasonWord(reason),
  ];
  return {
    no,
    state: stateWords[state],
    decision: decisionWord(record, isApplied),
    file,
    sheet,
    cell,
    program: target?.programName ?? row,
    indicator: target?.indicator ?? "",
    field: fieldWord(field, fiscalYear),
    old: current,
    new: typed,
    remark: remarks.join(""),
  };
}

/** Problems in the words of the report; the terminal tells them in full. */
const noteWords: Readonly<Record<string, string>> = {
  "review-file": "Excelブック（.xlsx、.xlsm）として読めない。",
  "review-form": "非表示のシート、行又は列が失われている。新しいブックに記入し直す。",
  "review-edition": "年度又は対象事業が異なるブックである。",
  "review-rows": "配布時の行又は列の一部が含まれていない。",
  "package-damaged": "ファイルが壊れている。",
  "package-too-large": "ファイルが大きすぎる。",
  "file-unreadable": "ファイルを開けない。",
};

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
