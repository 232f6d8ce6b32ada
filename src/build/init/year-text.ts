import { fiscalYearLabel } from "../../view/format/era-year.ts";

/** 令和８年度, as running text prints it */
export function yearText(fiscalYear: number): string {
  return fiscalYearLabel(fiscalYear, "text");
}
