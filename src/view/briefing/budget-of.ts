import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { amountText } from "../format/amount-text.ts";
import { fiscalYearLabel } from "../format/era-year.ts";
import { measureWords } from "../measure/definitions.ts";
import { budgetYears } from "../money/budget-years.ts";
import { change } from "../money/change.ts";
import { differenceText, ratioText } from "../money/change-text.ts";
import { currentYear } from "../money/current-year.ts";
import { partOfProject } from "../money/part-of-project.ts";
import { total } from "../money/total.ts";
import type { BudgetView } from "./budget-view.ts";

/** A programme's initial budget by year, its split over PJs where one is known, its request and its assessment. */
export function budgetOf(dataset: Dataset, program: Program): BudgetView {
  const years = budgetYears([program]);
  const newest = currentYear(dataset);
  const planned = (name: string, amounts: ByYear) => plannedOf(dataset, { name, amounts, current: amountIn(newest) });
  const amountIn = (year: string | undefined) => program.budget.initial[year ?? ""] ?? null;
  return {
    unit: "千円",
    hasFigures: years.some((year) => amountIn(year) !== null),
    years: years.map((year, index) => {
      const amount = amountIn(year);
      const against = change(amountIn(years[index - 1]), amount);
      return {
        label: fiscalYearLabel(Number(year), "table"),
        amount,
        text: amountText(amount),
        change: differenceText(against),
        rate: ratioText(against),
      };
    }),
    current: { label: fiscalYearLabel(Number(newest), "text"), text: amountText(amountIn(newest)) },
    request: planned(measureWords("request.amount"), program.budget.request),
    assessment: planned(measureWords("assessment.amount"), program.budget.assessment),
    requestReason: program.budget.requestReason?.[dataset.fiscalYear] ?? null,
    split: splitOf(dataset, program, newest),
    splitNote: splitNote(program, newest),
  };
}

type ByYear = Readonly<Record<string, number>> | undefined;
type Planned = { readonly name: string; readonly amounts: ByYear; readonly current: number | null };

/** A measure of the year planned for, against the current year's initial budget. */
function plannedOf(dataset: Dataset, { name, amounts, current }: Planned): BudgetView["request"] {
  const amount = amounts?.[dataset.fiscalYear];
  if (amount === undefined) return null;
  const against = change(current, amount);
  return {
    label: `${fiscalYearLabel(dataset.fiscalYear, "text")}${name}`,
    year: fiscalYearLabel(dataset.fiscalYear, "table"),
    name,
    text: amountText(amount),
    change: differenceText(against),
    rate: ratioText(against),
  };
}

function splitOf(dataset: Dataset, program: Program, year: string): BudgetView["split"] {
  if (!isSplitKnown(program, year)) return null;
  const rows = dataset.projects.map(({ id, no, name }) => {
    const amount = partOfProject(program, year, id) ?? 0;
    return { no, name, amount, text: amountText(amount) };
  });
  return { rows, total: amountText(total(rows.map((row) => row.amount))) };
}

function isSplitKnown(program: Program, year: string): boolean {
  if ((program.budget.initial[year] ?? null) === null) return false;
  return program.projects.length > 0 && program.projects.every((id) => partOfProject(program, year, id) !== null);
}

function splitNote(program: Program, year: string): string | null {
  if (isSplitKnown(program, year)) return null;
  return program.projects.length > 1 ? "PJ別の内訳は公表されていない。" : null;
}
