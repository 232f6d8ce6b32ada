import { japaneseYear } from "./japanese-year.ts";
import { setDigits } from "./set-digits.ts";

/** 令和７年７月16日; a date without a day gives 令和５年３月. `iso` is YYYY-MM-DD or YYYY-MM. */
export function eraDate(iso: string): string {
  const [year = 0, month = 1, day] = iso.split("-").map(Number);
  // A month in which an era begins is named after the era of its end.
  const { era, year: yearOfEra } = japaneseYear(new Date(Date.UTC(year, month - 1, day ?? 28)));
  const monthText = `${era}${setDigits(yearOfEra, "text")}年${setDigits(String(month), "text")}月`;
  return day === undefined ? monthText : `${monthText}${setDigits(String(day), "text")}日`;
}
