import { standard } from "../words/paper-words.ts";
import type { Dataset } from "../model/dataset.ts";
import type { EditionView } from "./edition-view.ts";
import { fiscalYearLabel } from "./format/era-text.ts";
import { currentYear } from "./money/current-year.ts";

/** The edition's title and years as papers print them. */
export function editionOf(dataset: Dataset): EditionView {
  return {
    title: dataset.title,
    planned: fiscalYearLabel(dataset.fiscalYear, "text", standard.ja),
    current: fiscalYearLabel(Number(currentYear(dataset)), "text", standard.ja),
  };
}
