import type { FiscalYear } from "../../model/fiscal-year.ts";
import { japaneseYear } from "./japanese-year.ts";
import { type DigitStyle, setDigits } from "./set-digits.ts";

/**
 * A year of the Japanese calendar with its era: 令和７, 平成30, 令和元.
 *
 * @param year Gregorian year
 */
export function eraYear(year: FiscalYear, style: DigitStyle): string {
  // A fiscal year begins in April, so the era of 1 May 2019 names the fiscal year 2019 (令和元年度).
  const { era, year: yearOfEra } = japaneseYear(new Date(Date.UTC(year, 4, 1)));
  return `${era}${setDigits(yearOfEra, style)}`;
}

/** 令和７年度 */
export function fiscalYearLabel(year: FiscalYear, style: DigitStyle): string {
  return `${eraYear(year, style)}年度`;
}
