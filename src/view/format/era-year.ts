import type { FiscalYear } from "../../model/fiscal-year.ts";

/** Running text sets single digits full-width (令和７年), tables set all digits half-width (令和7年). */
export type DigitStyle = "text" | "table";

/**
 * A year of the Japanese calendar with its era: 令和７, 平成30, 令和元.
 *
 * @param year Gregorian year
 */
export function eraYear(year: FiscalYear, style: DigitStyle): string {
  // A fiscal year begins in April, so the era of 1 May 2019 names the fiscal year 2019 (令和元年度).
  const { era, relatedYear } = japaneseYear(new Date(Date.UTC(year, 4, 1)));
  return `${era}${digits(relatedYear, style)}`;
}

/** 令和７年度 */
export function fiscalYearLabel(year: FiscalYear, style: DigitStyle): string {
  return `${eraYear(year, style)}年度`;
}

/** 令和７年７月16日; a date without a day gives 令和５年３月. `iso` is YYYY-MM-DD or YYYY-MM. */
export function eraDate(iso: string): string {
  const [year = 0, month = 1, day] = iso.split("-").map(Number);
  const { era, relatedYear } = japaneseYear(new Date(Date.UTC(year, month - 1, day ?? 28)));
  const monthText = `${era}${digits(relatedYear, "text")}年${digits(String(month), "text")}月`;
  return day === undefined ? monthText : `${monthText}${digits(String(day), "text")}日`;
}

const calendar = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });

function japaneseYear(date: Date): { era: string; relatedYear: string } {
  const parts = calendar.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const year = part("year");
  return { era: part("era"), relatedYear: year === "1" ? "元" : year };
}

function digits(text: string, style: DigitStyle): string {
  return style === "text" && /^\d$/.test(text) ? fullWidth(text) : text;
}

function fullWidth(digit: string): string {
  return String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0);
}
