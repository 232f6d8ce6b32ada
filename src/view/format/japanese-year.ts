const calendar = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "long", year: "numeric", timeZone: "UTC" });

/** The era and the year of it in which a day (UTC) falls: 令和 and 7; the first year is 元. */
export function japaneseYear(date: Date): { readonly era: string; readonly year: string } {
  const parts = calendar.formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const year = part("year");
  return { era: part("era"), year: year === "1" ? "元" : year };
}
