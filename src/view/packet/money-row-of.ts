import type { Dataset } from "../../model/dataset.ts";
import { amountText } from "../format/amount-text.ts";
import { change } from "../money/change.ts";
import { differenceText, ratioText } from "../money/change-text.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import type { MoneyRow } from "./money-row.ts";

type ByYear = Readonly<Record<string, number | null>>;

/** Amounts by year as a row of a table, for the years given. */
export function moneyRowOf(dataset: Dataset, byYear: ByYear, years: readonly string[]): MoneyRow {
  const amountIn = (year: string) => byYear[year] ?? null;
  const against = change(amountIn(yearBefore(dataset)), amountIn(currentYear(dataset)));
  return {
    amounts: years.map((year) => amountText(amountIn(year))),
    change: differenceText(against),
    rate: ratioText(against),
  };
}
