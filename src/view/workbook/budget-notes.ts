import { standard } from "../../words/paper-words.ts";
import type { Dataset } from "../../model/dataset.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { currentYear } from "../money/current-year.ts";
import type { ProgramRow } from "./row-schemas.ts";

/** Sentences under the budget table: each only where it is true of the rows above. */
export function budgetNotes(dataset: Dataset, rows: readonly ProgramRow[]): string[] {
  const year = currentYear(dataset);
  const label = fiscalYearLabel(Number(year), "text", standard.ja);
  const relisted = rows.filter((row) => row.relisted);
  const isRequested = rows.some(({ request, assessment }) => (request.amount ?? assessment.amount) !== null);
  const notes: [boolean, string][] = [
    [!isRequested, "金額は各年度の当初予算額である。"],
    [isRequested, "要求額及び査定額のほかの金額は、各年度の当初予算額である。"],
    [relisted.length > 0, "（再掲）は、複数のPJに属する事業の全額を掲げたものであり、このPJのみの計には含めない。"],
    [
      relisted.some((row) => row.part !== null),
      `${label}のPJ別内訳が公表されている事業は、その内訳を「うち当PJ分」に掲げる。`,
    ],
    [
      relisted.some((row) => row.part === null),
      "PJ別内訳が公表されていない事業は、「うち当PJ分」を－とし、推計しない。",
    ],
    [rows.some((row) => Object.values(row.initial).includes(null)), "－は、該当する予算額の記載がないことを示す。"],
  ];
  return notes.filter(([isTrue]) => isTrue).map(([, sentence]) => sentence);
}
