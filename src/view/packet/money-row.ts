import { standard } from "../../words/paper-words.ts";
import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
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
  const amountIn = (year: string) => byYear[year] ?? null;
  const against = change(amountIn(yearBefore(dataset)), amountIn(currentYear(dataset)));
  return {
    amounts: years.map((year) => amountText(amountIn(year), standard.ja)),
    change: differenceText(against, standard.ja),
    rate: ratioText(against, standard.ja),
  };
}
