import { type Problem, problemOf } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ReturnedFile } from "../returned-file.ts";
import type { DatasetRow } from "./dataset-rows.ts";

/** Why a returned workbook is none of this dataset's; undefined where it is. */
export function refuseEdition(
  { name, form, cells }: ReturnedFile,
  { fiscalYear }: Dataset,
  rows: ReadonlyMap<string, DatasetRow>,
): Problem | undefined {
  if (form.edition !== fiscalYear) {
    return refused(name, `the workbook is of the edition for ${form.edition}, the dataset of that for ${fiscalYear}`);
  }
  if (cells.some(({ row }) => rows.has(row))) return undefined;
  return refused(name, "none of the workbook's programmes is in the dataset");
}

function refused(file: string, message: string): Problem {
  const hint = "name the right dataset with --data, or ask for the workbook of this edition";
  return problemOf("review-edition", { message, hint, place: { file } });
}
