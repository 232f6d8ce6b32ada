import type { Dataset } from "../../model/dataset.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { currentYear } from "../money/current-year.ts";
import type { ProgramRow } from "./row-schemas.ts";

/** Sentences under the budget table: each only where it is true of the rows above. */
export function budgetNotes(dataset: Dataset, rows: readonly ProgramRow[]): string[] {
  const words = wordsOf(dataset);
  const year = fiscalYearLabel(Number(currentYear(dataset)), "text", words);
  const relisted = rows.filter((row) => row.relisted);
  const isRequested = rows.some(({ request, assessment }) => (request.amount ?? assessment.amount) !== null);
  const hasNone = rows.some((row) => Object.values(row.initial).includes(null));
  const notes: [boolean, string][] = [
    [!isRequested, say(words, "workbook.budget.initialOnly")],
    [isRequested, say(words, "workbook.budget.othersInitial")],
    [relisted.length > 0, say(words, "workbook.budget.relisted")],
    [relisted.some((row) => row.part !== null), say(words, "workbook.budget.splitPublished", { year })],
    [relisted.some((row) => row.part === null), say(words, "workbook.budget.splitUnpublished")],
    [hasNone, say(words, "workbook.budget.noFigure")],
  ];
  return notes.filter(([isTrue]) => isTrue).map(([, sentence]) => sentence);
}
