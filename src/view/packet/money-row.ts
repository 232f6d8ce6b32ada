import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { amountText } from "../format/figure-text.ts";
import { change } from "../money/change.ts";
import { differenceText, ratioText } from "../money/change-text.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";

/** Amounts of some years as they are printed, and the newest against the one before. */
export const MoneyRow = z.strictObject({
  /** 2,973,107 or －, a text for each year */
  amounts: z.array(z.string()),
  /** 484,762, ▲50,000 or － */
  change: z.string(),
  /** 19.5％, ▲0.6％, 皆増, 皆減 or － */
  rate: z.string(),
});
export type MoneyRow = z.infer<typeof MoneyRow>;

type ByYear = Readonly<Record<string, number | null>>;

/** Amounts by year as a row of a table, for the years given. */
export function moneyRowOf(dataset: Dataset, byYear: ByYear, years: readonly string[]): MoneyRow {
  const words = wordsOf(dataset);
  const amountIn = (year: string) => byYear[year] ?? null;
  const against = change(amountIn(yearBefore(dataset)), amountIn(currentYear(dataset)));
  return {
    amounts: years.map((year) => amountText(amountIn(year), words)),
    change: differenceText(against, words),
    rate: ratioText(against, words),
  };
}

/** What is said beside a programme of several PJs in the list of one: （再掲）うち当PJ分 1,234; "" beside others. */
export function relistedPart(dataset: Dataset, row: { relisted: boolean; published: number | null }): string {
  if (!row.relisted) return "";
  const words = wordsOf(dataset);
  return say(words, "listing.relistedPart", { amount: amountText(row.published, words) });
}
