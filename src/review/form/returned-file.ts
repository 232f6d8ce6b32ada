import { digest } from "../../base/digest.ts";
import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { type ReturnedForm, readForm } from "./read-form.ts";
import { type TypedCell, typedCells } from "./typed-cells.ts";
import { readReturnedWorkbook, type ReturnedSheet } from "../xlsx/returned-workbook.ts";
import { kpiRemarkField, reviewForm } from "../../model/review-form.ts";

/** A returned workbook: its form, and every input cell of its review sheets. */
export type ReturnedFile = {
  /** As the user named it */
  readonly name: string;
  /** SHA-256 of its bytes */
  readonly digest: string;
  readonly form: ReturnedForm;
  readonly cells: readonly TypedCell[];
};

/** Read a returned workbook, or tell why it is refused. Never throws for what the file holds. */
export function readReturnedFile(name: string, bytes: Uint8Array): ReturnedFile | { readonly problems: Problem[] } {
  try {
    return { name, digest: digest(bytes), ...contentOf(bytes) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problems: error.problems.map((problem) => ({ ...problem, place: { file: name } })) };
  }
}

function contentOf(bytes: Uint8Array): Pick<ReturnedFile, "form" | "cells"> {
  const workbook = readReturnedWorkbook(bytes, reviewWords);
  const form = readForm(workbook);
  const lost = workbook.sheets.find(hasLostMarker);
  if (lost !== undefined) throw new ProblemError([problemOf("review-form.column", { sheet: lost.name })]);
  const cells = workbook.sheets.flatMap(typedCells);
  if (cells.length === 0) throw new ProblemError([problemOf("review-form.deleted", {})]);
  return { form, cells };
}

/** Words of which a sheet must hold one to be read: its marker row has them, or the hidden sheet. */
const reviewWords: readonly string[] = [reviewForm.marker, reviewForm.labels.format, "requestReason", "actual."];

/** Whether a sheet was a review sheet before somebody deleted its hidden column of row ids. */
function hasLostMarker({ rows }: ReturnedSheet): boolean {
  const texts = [...rows.values()].map((cells) => [...cells.values()].map(({ raw }) => raw.trim()));
  if (texts.some((row) => row.includes(reviewForm.marker) || row.includes(reviewForm.labels.format))) return false;
  return texts.some((row) => row.filter(isFieldId).length > 1);
}

function isFieldId(text: string): boolean {
  return text === kpiRemarkField.id || /^(request|assessment|requestReason|actual\.\d{4})$/.test(text);
}
