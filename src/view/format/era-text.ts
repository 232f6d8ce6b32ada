import type { FiscalYear, Period } from "../../model/field-types.ts";
import { fullWidth, japaneseYear } from "../../words/form/japanese-year.ts";
import { say, type Words } from "../../words/paper-words.ts";

/** Running text sets single digits full-width (令和７年), tables set all digits half-width (令和7年). */
type DigitStyle = "text" | "table";

/** A number, given in half-width digits, as running text or tables set it. */
export function setDigits(digits: string, style: DigitStyle, { language }: Words): string {
  return language === "ja" && style === "text" && /^\d$/.test(digits) ? fullWidth(digits) : digits;
}

/** A year in what a word of it offers. A fiscal year begins in April, so the era of 1 May 2019 names the fiscal year 2019 (令和元年度). */
function yearSlots(year: FiscalYear, style: DigitStyle, words: Words) {
  const { era, year: eraYear } = japaneseYear(new Date(Date.UTC(year, 4, 1)));
  return { era, eraYear: setDigits(eraYear, style, words), year };
}

/**
 * A fiscal year as a dataset writes it: 令和７年度, FY2025.
 *
 * @param year Gregorian year in which it begins
 */
export function fiscalYearLabel(year: FiscalYear, style: DigitStyle, words: Words): string {
  return say(words, "year.fiscal", yearSlots(year, style, words));
}

/** 令和７年７月16日, 16 July 2025; a date without a day gives 令和５年３月, March 2023. `iso` is YYYY-MM-DD or YYYY-MM. */
export function dateText(iso: string, words: Words): string {
  const [year = 0, month = 1, day] = iso.split("-").map(Number);
  // A month in which an era begins is named after the era of its end.
  const { era, year: yearOfEra } = japaneseYear(new Date(Date.UTC(year, month - 1, day ?? 28)));
  const set = (digits: string) => setDigits(digits, "text", words);
  const months = say(words, "date.months").split(",");
  const slots = { era, eraYear: set(yearOfEra), year, month: set(months[month - 1] ?? "") };
  return day === undefined
    ? say(words, "date.month", slots)
    : say(words, "date.day", { ...slots, day: set(String(day)) });
}

/** The day of the week of a date: 水, Wednesday. */
export function weekdayText(iso: string, words: Words): string {
  return say(words, "date.weekdays").split(",")[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? "";
}

/** A period for tables: 令和7～11年度, 平成29～令和2年度, 令和7年度～, ～令和7年度, FY2025–2029; "" for an empty period. */
export function yearRange(period: Period | undefined, words: Words): string {
  const { from, to } = period ?? {};
  const yearOf = (year: FiscalYear) => say(words, "year.of", yearSlots(year, "table", words));
  if (from === undefined && to === undefined) return "";
  if (from === undefined) return say(words, "year.to", { to: yearOf(to ?? 0) });
  if (to === undefined) return say(words, "year.from", { from: yearOf(from) });
  if (from === to) return fiscalYearLabel(from, "table", words);
  return say(words, "year.range", { from: yearOf(from), to: withoutSameEra(yearOf(from), yearOf(to)) });
}

/** 令和11 after 令和7 is 11: what stands before the digits of both stands once. */
function withoutSameEra(first: string, last: string): string {
  const same = Array.from(first).findIndex((character, at) => character !== last[at]);
  return last.slice(last.slice(0, same).replace(/\d+$/, "").length);
}

/** The number of a line in a list: in Japanese ① for 1 … ㊿ for 50, (51) from there on; else as it is. */
export function listNumber(no: number, { language }: Words): string {
  if (language !== "ja") return String(no);
  if (no <= 20) return String.fromCodePoint(0x2460 + no - 1);
  if (no <= 35) return String.fromCodePoint(0x3251 + no - 21);
  if (no <= 50) return String.fromCodePoint(0x32b1 + no - 36);
  return `(${no})`;
}
