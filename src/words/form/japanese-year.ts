/** The era and the year of it in which a day (UTC) falls: 令和 and 7; the first year is 元. */
export function japaneseYear(date: Date): JapaneseYear {
  const day = date.toISOString().slice(0, 10);
  const era = eras.find(({ start }) => day >= start);
  if (era === undefined || date.getUTCFullYear() > 9999) return calendarYear(date);
  return { era: era.name, year: yearName(date.getUTCFullYear() - Number(era.start.slice(0, 4)) + 1) };
}

type JapaneseYear = { readonly era: string; readonly year: string };

/**
 * The eras that papers name, the latest first, with their first days. Node's own calendar, against which they are
 * tested, takes longer to start than some briefings to write.
 */
const eras = [
  { name: "令和", start: "2019-05-01" },
  { name: "平成", start: "1989-01-08" },
  { name: "昭和", start: "1926-12-25" },
  { name: "大正", start: "1912-07-30" },
];

function yearName(year: number): string {
  return year === 1 ? "元" : String(year);
}

function calendarYear(date: Date): JapaneseYear {
  calendar ??= new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });
  const parts = calendar.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return { era: part("era"), year: yearName(Number(part("year"))) };
}

let calendar: Intl.DateTimeFormat | undefined;

/** A single half-width digit as running text sets it: ７ */
export function fullWidth(digit: string): string {
  return String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0);
}
