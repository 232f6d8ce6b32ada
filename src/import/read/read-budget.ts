import { parseYear, yearPattern } from "../language/parse-time.ts";
import { foldWidth } from "../language/printed-text.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type ReadContext, take } from "./read-context.ts";

const yearCell = new RegExp(`${yearPattern}\\s*年\\s*度?|${yearPattern}(?=\\s|$)`, "gu");
const amountCell = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![^\s|])[-ー](?![^\s|])|なし|無し/g;

/**
 * Initial budgets in thousand yen by fiscal year, however years and figures are laid out: in two rows, in pairs,
 * or on alternating lines. Nothing is read where years and figures do not pair; that is reported.
 */
export function readBudget(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly initial: Record<string, number | null> } {
  const text = joinFigures(lines.map((line) => line.folded));
  const unit = parseMoneyUnit(text) ?? "千円";
  const years = [...text.matchAll(yearCell)].map((found) => parseYear(found[0].replace(/年\s*度?/, "")));
  const cells = text
    .replace(/^.*?予算額/, " ")
    .replace(/[(][^()]*円[^()]*[)]/g, " ")
    .replace(yearCell, " ");
  const amounts = [...cells.matchAll(amountCell)].map((found) => parseAmount(found[0], unit));
  if (lines.length > 0) take(context, lines, "budget");
  return { initial: paired(years, amounts) ? pairs(years, amounts) : unread(lines, years.length, context) };
}

/** A figure may be wrapped behind a comma, or a year before 度; the halves are put together again. */
function joinFigures(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const broken = (text.endsWith(",") && /^\d/.test(line)) || (/\d$/.test(text) && /^,\d/.test(line));
    const halfYear = /(令和|平成|年|[令平])$/.test(text) && /^(和|成|元|\d{1,2}年|度)/.test(line);
    return text + (broken || halfYear ? "" : " ") + line;
  }, "");
}

function paired(years: readonly unknown[], amounts: readonly unknown[]): boolean {
  const complete = years.every((year) => year !== undefined) && amounts.every((amount) => amount !== undefined);
  return years.length > 0 && years.length === amounts.length && complete && new Set(years).size === years.length;
}

function pairs(years: readonly (number | undefined)[], amounts: readonly (number | null | undefined)[]) {
  return Object.fromEntries(years.map((year, at) => [String(year), amounts[at] ?? null]));
}

function unread(lines: readonly SourceLine[], years: number, context: ReadContext): Record<string, never> {
  const line = lines[0]?.no;
  const field = "budget.initial";
  if (line === undefined) context.report({ kind: "missing-field", field, says: "no-budget", values: {} });
  else context.report({ kind: "unreadable-field", field, says: "budget-unpaired", values: { years }, line });
  return {};
}

/** Thousand yen in each unit that budgets are printed in. */
const units: Readonly<Record<string, number>> = {
  円: 0.001,
  千円: 1,
  万円: 10,
  百万円: 1000,
  億円: 100_000,
  兆円: 1e9,
};

/** The unit of money named in a text (（千円）, 単位：百万円), or undefined. */
export function parseMoneyUnit(text: string): string | undefined {
  return /(千|百万|億|兆|万)?円/.exec(foldWidth(text).replace(/\s+/g, ""))?.[0];
}

/**
 * An amount as printed, in thousand yen: a number with or without commas, in `unit` unless the text names its own.
 * null for a cell that says none (－, なし); undefined for what is no amount, or no whole number of thousand yen.
 */
export function parseAmount(printed: string, unit = "千円"): number | null | undefined {
  const text = foldWidth(printed).replace(/\s+/g, "");
  if (/^(-|ー|なし|無し?|該当なし)$/.test(text)) return null;
  const found = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?((?:千|百万|億|兆|万)?円)?$/.exec(text);
  if (found === null) return undefined;
  const factor = units[found[3] ?? unit];
  if (factor === undefined) return undefined;
  const amount = Number(found[1]?.replace(/,/g, "") + (found[2] ?? "")) * factor;
  const rounded = Math.round(amount);
  return Math.abs(amount - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? rounded : undefined;
}
