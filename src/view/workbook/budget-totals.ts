import { total } from "../money/total.ts";
import type { BudgetTotals, ProgramRow } from "./workbook-view.ts";

/** The totals under a budget table, by year. */
export function budgetTotals(rows: readonly ProgramRow[], years: readonly string[]): BudgetTotals {
  const own = rows.filter((row) => !row.relisted);
  return {
    alone: totalByYear(own, years),
    splitKnown: total(rows.map((row) => row.part)),
    includingRelisted: totalByYear(rows, years),
  };
}

function totalByYear(rows: readonly ProgramRow[], years: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(years.map((year) => [year, total(rows.map((row) => row.initial[year] ?? null))]));
}
