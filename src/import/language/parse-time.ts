import { calendarDate, parseYear, yearPattern } from "../../words/typed/times.ts";
import type { Period } from "../../model/field-types.ts";
import { foldWidth, tidyText } from "./printed-text.ts";

/** The era named in a year as printed, for a later year that leaves it out. */
function eraOf(printed: string): string | undefined {
  return /^(令和|平成|昭和|[RHS])/.exec(foldWidth(printed).trim())?.[1];
}

/** The first date in a text (令和７年６月 13 日, 2024年６月) as YYYY-MM-DD, or YYYY-MM without a day; else undefined. */
export function parseDate(text: string): string | undefined {
  const found = datePattern.exec(foldWidth(text));
  const year = parseYear(found?.[1] ?? "");
  const month = Number(found?.[2]);
  if (found === null || year === undefined) return undefined;
  if (found[3] === undefined) return calendarDate(year, month);
  return calendarDate(year, month, Number(found[3].replace(/\s+/g, "")));
}

const datePattern = new RegExp(`(${yearPattern})\\s*年\\s*(\\d{1,2})\\s*月(?:\\s*(\\d\\s?\\d?)\\s*日)?`);

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
