import { parseAmount, parseMoneyUnit } from "../../language/parse-amount.ts";
import { parseYear, yearPattern } from "../../language/year.ts";
import { type ReadContext, take } from "../read-context.ts";
import type { SourceLine } from "../../structure/source-line.ts";

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
  context.report({
    kind: lines.length === 0 ? "missing-field" : "unreadable-field",
    field: "budget.initial",
    message:
      lines.length === 0 ? "no initial budget (当初予算額)" : `${years} fiscal years and the figures do not pair`,
    ...(line === undefined ? {} : { line }),
  });
  return {};
}
