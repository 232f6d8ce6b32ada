import type { Dataset } from "../model/dataset.ts";
import { wordsOf } from "../words/paper-words.ts";
import type { EditionView, WordingView } from "./edition-view.ts";
import { fiscalYearLabel } from "./format/era-text.ts";
import { currentYear } from "./money/current-year.ts";

/** The edition's title and years as papers print them. */
export function editionOf(dataset: Dataset): EditionView {
  const words = wordsOf(dataset);
  return {
    title: dataset.title,
    planned: fiscalYearLabel(dataset.fiscalYear, "text", words),
    current: fiscalYearLabel(Number(currentYear(dataset)), "text", words),
  };
}

/** The words that papers of a dataset are printed in, and the paper they are printed on. */
export function wordingOf({ language = "ja", words, paper = "a4" }: Dataset): WordingView {
  return { language, ...(words === undefined ? {} : { words }), ...(paper === "a4" ? {} : { paper }) };
}
