import { parseYear, yearPattern } from "../../words/typed/times.ts";
import { foldWidth } from "../language/printed-text.ts";
import type { FindingWords } from "../../words/finding-words.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type ReadContext, take } from "./read-context.ts";

const yearCell = new RegExp(`(${yearPattern}\\s*年\\s*度?|${yearPattern}(?=\\s|$))(?:\\s*\\(([^()円]*)\\))?`, "gu");

/**
 * Initial budgets in thousand yen by fiscal year, however years and figures are laid out: in two rows, in pairs,
 * or on alternating lines. Nothing is read where years and figures do not pair; an amount with a sign, a letter or words
 * on it is left out. Both are reported, and so is what stands beside the amounts.
 */
export function readBudget(
  lines: readonly SourceLine[],
  context: ReadContext,
): { readonly initial: Record<string, number | null> } {
  const [first] = lines;
  if (first === undefined) {
    context.report({ kind: "missing-field", field, says: "no-budget", values: {} });
    return { initial: {} };
  }
  take(context, lines, "budget");
  const table = budgetTable(joinFigures(lines.map((line) => line.folded)));
  const report = (kind: "unreadable-field" | "low-confidence", words: FindingWords) =>
    context.report({ kind, field, ...words, line: first.no });
  if (table.words !== "") report("low-confidence", { says: "budget-words", values: { words: table.words } });
  if (!isPaired(table)) {
    report("unreadable-field", { says: "budget-unpaired", values: { years: table.years.length } });
    return { initial: {} };
  }
  return { initial: amountsOf(table, (words) => report("unreadable-field", words)) };
}

const field = "budget.initial";

/** What a budget's lines hold: the years, the figures as printed, the unit of the label, and any other words. */
type BudgetTable = {
  readonly years: readonly { readonly year: number | undefined; readonly mark: string }[];
  readonly cells: readonly string[];
  readonly unit: string;
  readonly words: string;
};

/** The label may be broken around the years, so that its unit is looked for when these are out of the way. */
function budgetTable(text: string): BudgetTable {
  const years = Array.from(text.matchAll(yearCell), ([, printed = "", mark = ""]) => {
    return { year: parseYear(printed.replace(/年\s*度?/, "")), mark: mark.trim() };
  });
  const rest = text.replace(yearCell, " ");
  const label = rest.replace(/[\d].*$/, "");
  const units = rest.match(/\([^()]*円[^()]*\)|単位\s*:?\s*\S*円/g) ?? [];
  const tokens = rest
    .replace(/^.*?予算額/, " ")
    .replace(/\([^()]*円[^()]*\)|単位\s*:?\s*\S*円/g, " ")
    .replace(/(?<=\d)\s+(?=(?:千|百万|億|兆|万)?円|の?内数)|(?<=[▲△])\s+(?=\d)/g, "")
    .split(/[\s|]+/)
    .filter((token) => token !== "");
  const isCell = (token: string) => /\d/.test(token) || noAmount.test(token);
  const unit = parseMoneyUnit([label, ...units].join(" "));
  const words = tokens.filter((token) => !isCell(token) && parseMoneyUnit(token) !== token).join(" ");
  return { years, cells: tokens.filter(isCell), unit: unit ?? "千円", words };
}

function isPaired({ years, cells }: BudgetTable): boolean {
  const known = years.flatMap(({ year }) => year ?? []);
  return cells.length > 0 && cells.length === known.length && new Set(known).size === years.length;
}

/** Figures of other measures stand in such tables too: a request or a supplementary budget is no initial one. */
const otherMeasure = /要求|要望|補正|決算|執行|実績|見込|内示/;

function amountsOf({ years, cells, unit }: BudgetTable, report: (words: FindingWords) => void) {
  const initial: Record<string, number | null> = {};
  for (const [index, { year = 0, mark }] of years.entries()) {
    const printed = cells[index] ?? "";
    const amount = parseAmount(printed, unit);
    if (otherMeasure.test(mark)) report({ says: "budget-other", values: { year, mark, printed } });
    else if (amount === undefined) report({ says: "budget-amount", values: { year, printed } });
    else initial[String(year)] = amount;
  }
  return initial;
}

/** A figure may be wrapped behind a comma, or a year before 度; the halves are put together again. */
function joinFigures(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const broken = (text.endsWith(",") && /^\d/.test(line)) || (/\d$/.test(text) && /^,\d/.test(line));
    const halfYear = /(令和|平成|年|[令平])$/.test(text) && /^(和|成|元|\d{1,2}年|度)/.test(line);
    return text + (broken || halfYear ? "" : " ") + line;
  }, "");
}

const noAmount = /^(-|ー|なし|無し?|該当なし)$/;

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
  if (noAmount.test(text)) return null;
  const found = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?((?:千|百万|億|兆|万)?円)?$/.exec(text);
  if (found === null) return undefined;
  const factor = units[found[3] ?? unit];
  if (factor === undefined) return undefined;
  const amount = Number(found[1]?.replace(/,/g, "") + (found[2] ?? "")) * factor;
  const rounded = Math.round(amount);
  return Math.abs(amount - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? rounded : undefined;
}
