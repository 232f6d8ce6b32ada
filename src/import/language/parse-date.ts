import { foldWidth } from "../text/fold-width.ts";
import { parseYear, yearPattern } from "./year.ts";

/** The first date in a text (令和７年６月 13 日, 2024年６月) as YYYY-MM-DD, or YYYY-MM without a day; else undefined. */
export function parseDate(text: string): string | undefined {
  const found = datePattern.exec(foldWidth(text));
  const year = parseYear(found?.[1] ?? "");
  const month = Number(found?.[2]);
  if (found === null || year === undefined || month < 1 || month > 12) return undefined;
  const start = `${year}-${String(month).padStart(2, "0")}`;
  if (found[3] === undefined) return start;
  const day = Number(found[3].replace(/\s+/g, ""));
  return day >= 1 && day <= daysIn(year, month) ? `${start}-${String(day).padStart(2, "0")}` : undefined;
}

const datePattern = new RegExp(`(${yearPattern})\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d\\s?\\d?)\\s*日)?`);

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
