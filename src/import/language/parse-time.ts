import type { Period } from "../../model/field-types.ts";
import { foldWidth, tidyText } from "./printed-text.ts";

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
function eraOf(printed: string): string | undefined {
  return /^(令和|平成|昭和|[RHS])/.exec(foldWidth(printed).trim())?.[1];
}

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

/**
 * A text that is nothing but a period, in fiscal years with both ends included; undefined for any other text.
 *
 * 令和３～５年度 · 平成24～令和７年 · 平成31／令和元～３年度 · 令和７年度～ · 2025～2029年度累計 · 令和６年度終了(課題) ·
 * 令和８年度末までに · 令和７年度継続中 (which tells neither first nor last year) · 令和７年度 (one year).
 */
export function parsePeriod(printed: string): Period | undefined {
  const found = wholePeriod.exec(foldWidth(printed).replace(/\s+/g, ""));
  if (found === null) return undefined;
  const [, first = "", sign, last, ending = ""] = found;
  const from = parseYear(sameYear(first), undefined);
  if (from === undefined) return undefined;
  const text = tidyText(printed);
  if (sign === undefined) return singleOf(from, ending, text);
  if (last === undefined) return { from, text };
  const to = parseYear(last, eraOf(sameYear(first)));
  return to === undefined || to < from ? undefined : { from, to, text };
}

/** Pattern (folded, no spaces) of what stands in a period; used to find periods inside longer texts. */
export const periodPattern = `(?:${yearPattern}(?:年度?)?[/・](?=令和元))?${yearPattern}(?:年度?)?(?:末)?(?:[~-](?:${yearPattern}|元|\\d{1,2})?(?:年度?)?(?:末)?)?`;

const wholePeriod = new RegExp(
  `^((?:${yearPattern}(?:年度?)?[/・(](?=令和元))?${yearPattern}\\)?)(?:年度?)?末?(?:([~-])(${yearPattern}|元|\\d{1,2})?(?:年度?)?末?)?((?:から|開始|まで|までに|間|終了|継続中?|予定|課題|採択|公募|累計|実施|現在|の件数を記載|中|[()・、])*)$`,
);

/** 平成31／令和元 names one year twice; the later name is the one that goes on. */
function sameYear(printed: string): string {
  return (
    printed
      .split(/[/・(]/)
      .at(-1)
      ?.replace(/\)/g, "") ?? printed
  );
}

function singleOf(year: number, ending: string, text: string): Period | undefined {
  if (/継続/.test(ending)) return { text };
  if (/終了|まで/.test(ending)) return { to: year, text };
  if (/から|開始|採択|公募/.test(ending)) return { from: year, text };
  return /^(予定|実施|課題|間|累計|の件数を記載|[()])*$/.test(ending) ? { from: year, to: year, text } : undefined;
}
