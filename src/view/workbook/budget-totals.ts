import type { Dataset } from "../../model/dataset.ts";
import { change } from "../money/change.ts";
import { changeFigures } from "../money/change-figures.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import { total } from "../money/total.ts";
import { requestedTotals } from "./requested-totals.ts";
import type { BudgetTotals } from "./schema/budget-totals.ts";
import type { ProgramRow } from "./schema/program-row.ts";

/** The totals under a budget table, by year. */
export function budgetTotals(dataset: Dataset, rows: readonly ProgramRow[], years: readonly string[]): BudgetTotals {
  const alone = totalByYear(
    rows.filter((row) => !row.relisted),
    years,
  );
  const includingRelisted = totalByYear(rows, years);
  const changes = {
    alone: changeOfTotal(dataset, alone),
    includingRelisted: changeOfTotal(dataset, includingRelisted),
  };
  return {
    alone,
    splitKnown: total(rows.map((row) => row.part)),
    includingRelisted,
    change: { alone: changes.alone.change, includingRelisted: changes.includingRelisted.change },
    rate: { alone: changes.alone.rate, includingRelisted: changes.includingRelisted.rate },
    ...requestedTotals(dataset, rows),
    share: rows.some((row) => row.share !== null) ? 1 : null,
  };
}

type ByYear = Readonly<Record<string, number | null>>;

function totalByYear(rows: readonly ProgramRow[], years: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(years.map((year) => [year, total(rows.map((row) => row.initial[year] ?? null))]));
}

function changeOfTotal(dataset: Dataset, totals: ByYear) {
  return changeFigures(change(totals[yearBefore(dataset)] ?? null, totals[currentYear(dataset)] ?? null));
}
