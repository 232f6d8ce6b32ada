import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import type { Chart } from "../chart.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { amountText } from "../format/figure-text.ts";
import { measureWords } from "../measure/definitions.ts";
import { budgetYears, recentYears, yearsWithRoom } from "../money/budget-years.ts";
import { change } from "../money/change.ts";
import { differenceText, ratioText } from "../money/change-text.ts";
import { currentYear } from "../money/current-year.ts";
import { partOfProject } from "../money/part-of-project.ts";
import { total } from "../money/total.ts";

/** An amount for the year planned for, and how it stands against the current year's initial budget. */
const PlannedAmount = z.strictObject({
  /** 令和８年度要求額 */
  label: z.string(),
  /** 令和8年度, as in tables */
  year: z.string(),
  /** 要求額 or 査定額 */
  name: z.string(),
  text: z.string(),
  change: z.string(),
  rate: z.string(),
});

/** An initial budget as it is printed. */
const BudgetYear = z.strictObject({
  /** 令和７年度 */
  label: z.string(),
  amount: z.number().nullable(),
  /** 2,973,107 or － */
  text: z.string(),
  /** Against the year before: 484,762, ▲50,000, 皆増, or － */
  change: z.string(),
  /** Against the year before: 19.5％, ▲0.6％, 皆増, or － */
  rate: z.string(),
});

/** A programme's money as its briefing shows it. Amounts in thousand yen; texts carry separators, signs, － and 皆増. */
export const BudgetView = z.strictObject({
  /** 千円 */
  unit: z.string(),
  /** false where no year has a figure */
  hasFigures: z.boolean(),
  years: z.array(BudgetYear),
  /** The newest of them, five at most: a form of one page has no room for more */
  recentYears: z.array(BudgetYear),
  /** Whether there are more than these */
  hasEarlierYears: z.boolean(),
  current: z.strictObject({ label: z.string(), text: z.string() }),
  /** What is requested for the year planned for, and what was allowed of it; null where not known */
  request: PlannedAmount.nullable(),
  assessment: PlannedAmount.nullable(),
  /** Why so much is requested; null where nothing is said */
  requestReason: z.string().nullable(),
  /** The current amount over all 8 PJs, null where no split is published */
  split: z
    .strictObject({
      rows: z.array(z.strictObject({ no: z.int(), name: z.string(), amount: z.number(), text: z.string() })),
      total: z.string(),
    })
    .nullable(),
  /** Said below the split or in its place */
  splitNote: z.string().nullable(),
});
export type BudgetView = z.infer<typeof BudgetView>;

/** A programme's initial budget by year, its split over PJs where one is known, its request and its assessment. */
export function budgetOf(dataset: Dataset, program: Program): BudgetView {
  const words = wordsOf(dataset);
  const years = printedYears(program, words);
  const newest = currentYear(dataset);
  const planned = (name: string, amounts: ByYear) => plannedOf(dataset, { name, amounts, current: amountIn(newest) });
  const amountIn = (year: string | undefined) => program.budget.initial[year ?? ""] ?? null;
  return {
    unit: say(words, "unit.money"),
    hasFigures: years.some(({ amount }) => amount !== null),
    years,
    recentYears: recentYears(years, yearsWithRoom.form),
    hasEarlierYears: years.length > yearsWithRoom.form,
    current: {
      label: fiscalYearLabel(Number(newest), "text", words),
      text: amountText(amountIn(newest), words),
    },
    request: planned(measureWords("request.amount", words), program.budget.request),
    assessment: planned(measureWords("assessment.amount", words), program.budget.assessment),
    requestReason: program.budget.requestReason?.[dataset.fiscalYear] ?? null,
    split: splitOf(dataset, program, newest),
    splitNote: splitNote(program, newest, words),
  };
}

function printedYears(program: Program, words: Words): BudgetView["years"] {
  const { initial } = program.budget;
  const years = budgetYears([program]);
  return years.map((year, index) => {
    const amount = initial[year] ?? null;
    const against = change(initial[years[index - 1] ?? ""] ?? null, amount);
    return {
      label: fiscalYearLabel(Number(year), "table", words),
      amount,
      text: amountText(amount, words),
      change: differenceText(against, words),
      rate: ratioText(against, words),
    };
  });
}

type ByYear = Readonly<Record<string, number>> | undefined;
type Planned = { readonly name: string; readonly amounts: ByYear; readonly current: number | null };

/** A measure of the year planned for, against the current year's initial budget. */
function plannedOf(dataset: Dataset, { name, amounts, current }: Planned): BudgetView["request"] {
  const amount = amounts?.[dataset.fiscalYear];
  if (amount === undefined) return null;
  const words = wordsOf(dataset);
  const against = change(current, amount);
  const year = fiscalYearLabel(dataset.fiscalYear, "text", words);
  return {
    label: say(words, "briefing.planned", { year, measure: name }),
    year: fiscalYearLabel(dataset.fiscalYear, "table", words),
    name,
    text: amountText(amount, words),
    change: differenceText(against, words),
    rate: ratioText(against, words),
  };
}

function splitOf(dataset: Dataset, program: Program, year: string): BudgetView["split"] {
  if (!isSplitKnown(program, year)) return null;
  const words = wordsOf(dataset);
  const rows = dataset.projects.map(({ id, no, name }) => {
    const amount = partOfProject(program, year, id) ?? 0;
    return { no, name, amount, text: amountText(amount, words) };
  });
  return { rows, total: amountText(total(rows.map((row) => row.amount)), words) };
}

function isSplitKnown(program: Program, year: string): boolean {
  if ((program.budget.initial[year] ?? null) === null) return false;
  return program.projects.length > 0 && program.projects.every((id) => partOfProject(program, year, id) !== null);
}

function splitNote(program: Program, year: string, words: Words): string | null {
  if (isSplitKnown(program, year)) return null;
  return program.projects.length > 1 ? say(words, "budget.noSplit") : null;
}

/** Columns of the initial budget by year, in thousand yen as in the table beside it. */
export function budgetChart(name: string, budget: BudgetView, words: Words): Chart {
  const spoken = budget.years.map(({ label: year, amount, text }) =>
    amount === null
      ? say(words, "budget.trendNone", { year })
      : say(words, "budget.trendYear", { year, amount: text, unit: budget.unit }),
  );
  return {
    kind: "column",
    title: say(words, "budget.trend"),
    unit: budget.unit,
    alt: say(words, "budget.trendSpoken", { name, years: spoken.join(say(words, "list.separator")) }),
    categories: budget.years.map((year) => year.label),
    series: [{ name: say(words, "budget.initial"), values: budget.years.map((year) => year.amount) }],
  };
}
