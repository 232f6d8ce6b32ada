import { compareText } from "../base/compare-text.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { Dataset } from "../model/dataset.ts";
import { wordsOf } from "../words/paper-words.ts";
import { datasetRows, type DatasetRow } from "./compare/dataset-rows.ts";
import { decide, names, type Settlement } from "./compare/decide.ts";
import { judgeCells } from "./compare/judge-cells.ts";
import type { ReviewRecord } from "./compare/review-record.ts";
import type { ReturnedFile } from "./form/returned-file.ts";

/** What many returned workbooks want of a dataset. */
type Review = {
  /** By file, then in the order of the cells */
  readonly records: readonly ReviewRecord[];
  readonly problems: readonly Problem[];
};

/** Hold returned workbooks against the dataset. The order in which they are given makes no difference. */
export function reviewFiles(files: readonly ReturnedFile[], dataset: Dataset, settlement: Settlement): Review {
  const rows = datasetRows(dataset);
  const sorted = files.toSorted((a, b) => compareText(a.name, b.name));
  const refused = new Map(sorted.map((file) => [file, refuseEdition(file, dataset, rows)]));
  const taken = sorted.filter((file) => refused.get(file) === undefined);
  const records = decide(
    taken.flatMap((file) => judgeCells(file, dataset, rows)),
    settlement,
    wordsOf(dataset),
  );
  return {
    records,
    problems: [
      ...[...refused.values()].flatMap((problem) => problem ?? []),
      ...taken.flatMap((file) => missingRows(file, rows)),
      ...settlement.confirm.flatMap((name) => unknownCell(name, records) ?? []),
    ],
  };
}

function unknownCell(name: string, records: readonly ReviewRecord[]): Problem | undefined {
  if (name === "all" || records.some((record) => names(record, name))) return undefined;
  return problemOf("review-confirm", { name });
}

/** Why a returned workbook is none of this dataset's; undefined where it is. */
function refuseEdition(
  { name, form, cells }: ReturnedFile,
  { fiscalYear }: Dataset,
  rows: ReadonlyMap<string, DatasetRow>,
): Problem | undefined {
  if (form.edition !== fiscalYear) {
    return problemOf("review-edition", { edition: form.edition, fiscalYear }, { place: { file: name } });
  }
  if (cells.some(({ row }) => rows.has(row))) return undefined;
  return problemOf("review-edition.programs", {}, { place: { file: name } });
}

/** What was in a workbook when it was sent out and did not come back: told, since somebody may have typed there. */
function missingRows(file: ReturnedFile, rows: ReadonlyMap<string, DatasetRow>): Problem[] {
  const came = new Set(file.cells.map(({ row }) => row));
  const sent = new Set(file.form.baseline.map(({ row }) => row));
  const missing = [...sent].filter((row) => !came.has(row));
  return [...toldRows(file, missing, rows), ...toldColumns(file)];
}

function toldRows(file: ReturnedFile, missing: readonly string[], rows: ReadonlyMap<string, DatasetRow>): Problem[] {
  if (missing.length === 0) return [];
  const names = missing.slice(0, mostNames).map((row) => nameOf(row, rows));
  const more = Math.max(missing.length - mostNames, 0);
  return [problemOf("review-rows", { names, more }, { place: { file: file.name } })];
}

const mostNames = 3;

function nameOf(row: string, rows: ReadonlyMap<string, DatasetRow>): string {
  const target = rows.get(row)?.targetOf({ id: "", record: "program", kind: "text", path: [] });
  return target?.indicator ?? target?.programName ?? row;
}

/** A column that stands in no sheet although its rows came back. */
function toldColumns(file: ReturnedFile): Problem[] {
  const kindOf = (row: string) => (row.includes("/") ? "kpi" : "program");
  const key = (row: string, field: string) => `${kindOf(row)} ${field}`;
  const came = new Set(file.cells.map(({ row, field }) => key(row, field)));
  const rowsCame = new Set(file.cells.map(({ row }) => kindOf(row)));
  const sent = new Map(file.form.baseline.map(({ row, field }) => [key(row, field), { row, field }]));
  const lost = [...sent].filter(([name, { row }]) => !came.has(name) && rowsCame.has(kindOf(row)));
  if (lost.length === 0) return [];
  const fields = lost.map(([, { field }]) => field);
  return [problemOf("review-rows.columns", { fields }, { place: { file: file.name } })];
}
