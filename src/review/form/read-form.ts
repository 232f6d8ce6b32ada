import { ProblemError, problemOf } from "../../base/problem.ts";
import { type Language, languageOf } from "../../words/language.ts";
import { type BaselineEntry, baselineDigest, reviewForm } from "../../model/review-form.ts";
import type { ReturnedCell, ReturnedSheet, ReturnedWorkbook } from "../xlsx/returned-workbook.ts";

/** What the hidden sheet of a returned workbook says. */
export type ReturnedForm = {
  /** Fiscal year of the edition */
  readonly edition: number;
  /** Id of the paper, such as pj5 or overview */
  readonly paper: string;
  /** In which its texts are */
  readonly language: Language;
  readonly baseline: readonly BaselineEntry[];
};

/**
 * Find and read the hidden sheet of a returned workbook, under whatever name.
 *
 * @throws ProblemError (review-form)
 */
export function readForm({ sheets }: ReturnedWorkbook): ReturnedForm {
  const [first, ...others] = sheets.flatMap((sheet) => (isForm(sheet) ? [formOf(sheet)] : []));
  if (first === undefined) throw sheets.some(hasMarker) ? withoutForm() : notOurs();
  if (others.some((other) => other.digest !== first.digest)) throw twoForms();
  if (first.digest !== baselineDigest(first.form.baseline)) throw changedForm();
  return first.form;
}

function isForm(sheet: ReturnedSheet): boolean {
  return sheet.rows.get(1)?.get(1)?.raw === reviewForm.labels.format;
}

function hasMarker({ rows }: ReturnedSheet): boolean {
  return [...rows.values()].some((cells) => [...cells.values()].some(({ raw }) => raw.trim() === reviewForm.marker));
}

function formOf(sheet: ReturnedSheet): { form: ReturnedForm; digest: string } {
  const labelled = (label: string) => {
    const row = [...sheet.rows.values()].find((cells) => cells.get(1)?.raw === label);
    return row?.get(2)?.raw ?? "";
  };
  const { format, edition, paper, baseline, language } = reviewForm.labels;
  if (Number(labelled(format)) !== reviewForm.format) throw otherFormat(labelled(format));
  return {
    form: {
      edition: Number(labelled(edition)),
      paper: labelled(paper),
      language: languageOf(labelled(language)) ?? "ja",
      baseline: baselineOf(sheet),
    },
    digest: labelled(baseline),
  };
}

function baselineOf({ rows }: ReturnedSheet): BaselineEntry[] {
  return [...rows]
    .filter(([no]) => no > reviewForm.listRow)
    .toSorted(([a], [b]) => a - b)
    .map(([, cells]) => ({
      row: cells.get(1)?.raw ?? "",
      field: cells.get(2)?.raw ?? "",
      value: baselineValue(cells.get(3)),
    }));
}

function baselineValue(cell: ReturnedCell | undefined): BaselineEntry["value"] {
  if (cell === undefined) return null;
  return cell.kind === "number" ? Number(cell.raw) : cell.raw;
}

function notOurs(): ProblemError {
  return new ProblemError([problemOf("review-form.not-ours", {})]);
}

function withoutForm(): ProblemError {
  return new ProblemError([problemOf("review-form.missing", { sheet: reviewForm.sheet })]);
}

function twoForms(): ProblemError {
  return new ProblemError([problemOf("review-form.two", {})]);
}

function changedForm(): ProblemError {
  return new ProblemError([problemOf("review-form.changed", { sheet: reviewForm.sheet })]);
}

function otherFormat(found: string): ProblemError {
  return new ProblemError([problemOf("review-form.format", { found, known: reviewForm.format })]);
}
