import { foldWidth } from "../text/fold-width.ts";

/** Gregorian year before the first year of each era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

/** Pattern of a year: 令和７, 平成31／令和元, R7, 2025; without an era after a range sign (令和３～５). */
export const yearPattern = "(?:(?:令和|平成|昭和|[RHS](?=\\d))\\s*(?:元|\\d{1,2})|(?:19|20)\\d\\d)";

/** A year as printed (令和７, 平成31, Ｒ７, 2025, 元 or 5 in the era given) as a Gregorian year, or undefined. */
export function parseYear(printed: string, era?: string): number | undefined {
  const text = foldWidth(printed)
    .replace(/\s+/g, "")
    .replace(/年度?$/, "");
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  const found = /^(令和|平成|昭和|[RHS])?(元|\d{1,2})$/.exec(text);
  const start = eras[found?.[1] ?? era ?? ""];
  if (found === null || start === undefined) return undefined;
  const count = found[2] === "元" ? 1 : Number(found[2]);
  return count >= 1 && start + count <= 2100 ? start + count : undefined;
}

/** The era named in a year as printed, for a later year that leaves it out. */
export function eraOf(printed: string): string | undefined {
  return /^(令和|平成|昭和|[RHS])/.exec(foldWidth(printed).trim())?.[1];
}
