const calendar = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });

/** The era and the year of it in which a day (UTC) falls: 令和 and 7; the first year is 元. */
export function japaneseYear(date: Date): JapaneseYear {
  const day = Math.floor(date.getTime() / millisecondsPerDay);
  const known = years.get(day) ?? yearOf(date);
  years.set(day, known);
  return known;
}

type JapaneseYear = { readonly era: string; readonly year: string };

const millisecondsPerDay = 86_400_000;

// The calendar is slow, and a dataset asks it about the same few days thousands of times.
const years = new Map<number, JapaneseYear>();

function yearOf(date: Date): JapaneseYear {
  const parts = calendar.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const year = part("year");
  return { era: part("era"), year: year === "1" ? "元" : year };
}
