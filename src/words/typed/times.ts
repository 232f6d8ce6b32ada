import { bareText, type Readings } from "./figures.ts";

/** Gregorian year before the first year of each era, and the day on which it began. */
const eras: Readonly<Record<string, { readonly before: number; readonly begins: string }>> = {
  令和: { before: 2018, begins: "2019-05-01" },
  平成: { before: 1988, begins: "1989-01-08" },
  昭和: { before: 1925, begins: "1926-12-25" },
};
const initials: Readonly<Record<string, string>> = { R: "令和", H: "平成", S: "昭和" };

/** Pattern of a year: 令和７, 平成31／令和元, R7, 2025; without an era after a range sign (令和３～５). */
export const yearPattern = "(?:(?:令和|平成|昭和|[RHS](?=\\d))\\s*(?:元|\\d{1,2})|(?:19|20)\\d\\d)";

/** A year as printed (令和７, 平成31, Ｒ７, 2025, 元 or 5 in the era given) as a Gregorian year, or undefined. */
export function parseYear(printed: string, era?: string): number | undefined {
  const text = printed
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/年度?$/, "");
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  const found = /^(令和|平成|昭和|[RHS])?(元|\d{1,2})$/.exec(text);
  const start = eraOf(found?.[1] ?? era ?? "")?.before;
  if (found === null || start === undefined) return undefined;
  const count = found[2] === "元" ? 1 : Number(found[2]);
  return count >= 1 && start + count <= 2100 ? start + count : undefined;
}

function eraOf(name: string) {
  return eras[initials[name] ?? name];
}

/** A day of the calendar as YYYY-MM-DD, or a month as YYYY-MM; undefined where there is none such. */
export function calendarDate(year: number, month: number, day?: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  const start = `${year}-${String(month).padStart(2, "0")}`;
  if (day === undefined) return start;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${start}-${String(day).padStart(2, "0")}` : undefined;
}

/** A fiscal year: 令和７年度, Ｒ７, 平成31, ２０２５年度. A figure alone, as 7, could be of either of two eras. */
export function yearReadings(text: string): Readings<number> {
  const bare = bareText(text)
    .toUpperCase()
    .replace(/^FY(?=\d{4}$)/, "");
  const year = /\s/.test(bare) ? undefined : parseYear(bare);
  if (year !== undefined) return [year];
  if (!/^(?:元|\d{1,2})(?:年度?)?$/.test(bare)) return [];
  return found([parseYear(bare, "令和"), parseYear(bare, "平成")]);
}

/**
 * A date as YYYY-MM-DD: 2025/7/16, 2025年7月16日（水）, 令和７年７月16日, R7.7.16, 20250716. What stands in no calendar, and a
 * weekday that the day does not have, give none; a year of two digits and 12/7/2025 give all that they can mean.
 */
export function dateReadings(text: string): Readings<string> {
  const [, written = "", weekday] =
    /^(.*?)(?:\(([日月火水木金土])(?:曜日?)?\))?$/.exec(bareText(text).toUpperCase()) ?? [];
  return daysOf(written).filter((day) => weekday === undefined || weekdayOf(day) === weekday);
}

function daysOf(written: string): Readings<string> {
  const [, ...digits] = /^(\d{4})(\d\d)(\d\d)$/.exec(written) ?? [];
  const [, year = digits[0], month = digits[1], day = digits[2]] = wholeDate.exec(written) ?? [];
  if (year !== undefined) return found([dayInEra(year, Number(month), Number(day))]);
  const [, first = "", second = "", third = ""] = dateOfFigures.exec(written) ?? [];
  if (third.length === 4)
    return found([
      calendarDate(Number(third), Number(first), Number(second)),
      calendarDate(Number(third), Number(second), Number(first)),
    ]);
  const years = [`令和${first}`, `平成${first}`, `20${first.padStart(2, "0")}`, `19${first.padStart(2, "0")}`];
  const days = found(years.map((one) => dayInEra(one, Number(second), Number(third))));
  return days.length > 1 ? days : [];
}

const wholeDate = new RegExp(`^(${yearPattern})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?$`);
const dateOfFigures = /^(\d{1,2})[-/.年](\d{1,2})[-/.月](\d{4}|\d{1,2})日?$/;

/** A month as YYYY-MM, or a day as `dateReadings` has it: 令和７年６月, 2025/6. */
export function monthReadings(text: string): Readings<string> {
  const [, year, month] = wholeMonth.exec(bareText(text).toUpperCase()) ?? [];
  return year === undefined ? dateReadings(text) : found([dayInEra(year, Number(month))]);
}

const wholeMonth = new RegExp(`^(${yearPattern})(?:年|[-/.])(\\d{1,2})月?$`);

/** No day of an era lies before its first: 令和元年4月 was 平成31年4月, so that something else may be meant. */
function dayInEra(year: string, month: number, day?: number): string | undefined {
  const gregorian = parseYear(year);
  const date = gregorian === undefined ? undefined : calendarDate(gregorian, month, day);
  const { begins = "" } = eraOf(/^\D+/.exec(year)?.[0].replace("元", "") ?? "") ?? {};
  return date !== undefined && date >= begins.slice(0, date.length) ? date : undefined;
}

function weekdayOf(day: string): string | undefined {
  return Array.from("日月火水木金土")[new Date(`${day}T00:00:00Z`).getUTCDay()];
}

/** An hour and minute: 10時00分, １０：００, 午後１時半. 1:30 without 午前 or 午後 could be either. */
export function timeReadings(text: string): Readings<string> {
  const [, half = "", hour = "", isHalfPast, ...past] = wholeTime.exec(bareText(text).toUpperCase()) ?? [];
  const minutes = isHalfPast === undefined ? Number(past[0] ?? past[1] ?? "0") : 30;
  const hours = Number(hour);
  if (hour === "" || hours > 23 || minutes > 59 || (half !== "" && hours > 11)) return [];
  const at = (one: number) => `${String(one).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  if (half !== "") return [at(/^(?:午後|PM)$/.test(half) ? hours + 12 : hours)];
  return hour.length === 1 && hours >= 1 && hours <= 7 ? [at(hours), at(hours + 12)] : [at(hours)];
}

const wholeTime = /^(午前|午後|AM|PM)?(\d{1,2})(?:時(?:(半)|(?:(\d{1,2})分?)?)|:(\d\d))$/;

/** From one time to another, or from one on: 10:00～12:00, 10時から12時まで, 13:00～. */
export function timeRangeReadings(text: string): Readings<{ start: string; end?: string }> {
  const [, first, last = ""] = /^(.+?)(?:[~〜\-–—―−]|から)(.*?)(?:まで)?$/.exec(bareText(text)) ?? [];
  if (first === undefined) return timeReadings(text).map((start) => ({ start }));
  const starts = timeReadings(first);
  if (last === "") return starts.map((start) => ({ start }));
  return starts.flatMap((start) => timeReadings(last).map((end) => ({ start, end })));
}

/** What there is of several readings, each once. */
function found<T>(readings: readonly (T | undefined)[]): T[] {
  return [...new Set(readings)].filter((one) => one !== undefined);
}
