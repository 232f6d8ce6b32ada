import { standard } from "../../words/paper-words.ts";
import type { Dataset } from "../../model/dataset.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { measureWords } from "../measure/definitions.ts";
import { currentYear } from "../money/current-year.ts";
import type { ProgramRow } from "./row-schemas.ts";

type Measure = "request" | "assessment";

const names: Record<Measure, string> = {
  request: measureWords("request.amount", standard.ja),
  assessment: measureWords("assessment.amount", standard.ja),
};

/** Sentences under figures of requests and assessments: each only where it is true of the rows above. */
export function requestedNotes(dataset: Dataset, rows: readonly ProgramRow[]): string[] {
  const shown = (["request", "assessment"] as const).filter((measure) => count(rows, measure) > 0);
  if (shown.length === 0) return [];
  const [planned, current] = [dataset.fiscalYear, Number(currentYear(dataset))].map((year) =>
    fiscalYearLabel(year, "text", standard.ja),
  );
  const both = shown.map((measure) => names[measure]).join("及び");
  return [
    `${both}は${planned}のものであり、その増減は${current}当初予算額に対するものである。`,
    ...shown
      .filter((measure) => count(rows, measure) < rows.length)
      .map((measure) => {
        const filled = `${rows.length}事業のうち${count(rows, measure)}事業に記入がある`;
        return `${names[measure]}は${filled}。計は記入のある事業の合計であり、全ての事業に記入があるまで、計の増減は－とする。`;
      }),
  ];
}

function count(rows: readonly ProgramRow[], measure: Measure): number {
  return rows.filter((row) => row[measure].amount !== null).length;
}
