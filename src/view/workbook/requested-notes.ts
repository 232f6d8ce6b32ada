import type { Dataset } from "../../model/dataset.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { currentYear } from "../money/current-year.ts";
import type { ProgramRow } from "./row-schemas.ts";

/** Sentences under figures of requests and assessments: each only where it is true of the rows above. */
export function requestedNotes(dataset: Dataset, rows: readonly ProgramRow[]): string[] {
  const words = wordsOf(dataset);
  const shown = (["request", "assessment"] as const).filter((measure) => count(rows, measure) > 0);
  const [first] = shown;
  if (first === undefined) return [];
  const planned = fiscalYearLabel(dataset.fiscalYear, "text", words);
  const current = fiscalYearLabel(Number(currentYear(dataset)), "text", words);
  return [
    say(words, `workbook.requested.${shown.length > 1 ? "both" : first}`, { planned, current }),
    ...shown
      .filter((measure) => count(rows, measure) < rows.length)
      .map((measure) => {
        const values = { all: rows.length, count: count(rows, measure) };
        return say(words, `workbook.requested.${measure}Filled`, values);
      }),
  ];
}

function count(rows: readonly ProgramRow[], measure: "request" | "assessment"): number {
  return rows.filter((row) => row[measure].amount !== null).length;
}
