import { total } from "../money/total.ts";
import type { BudgetTotals } from "./schema/budget-totals.ts";
import type { ProjectRow } from "./schema/project-row.ts";
import type { ProjectSums } from "./schema/project-sums.ts";

/**
 * The rows of PJ別 added up by year. A programme of several PJs stands in each of them with its whole amount, so that
 * the sum exceeds the grand total by `duplicated`.
 */
export function projectSums(rows: readonly ProjectRow[], grand: BudgetTotals): ProjectSums {
  const years = Object.keys(grand.alone);
  const sumByYear = (kind: "alone" | "includingRelisted") =>
    Object.fromEntries(years.map((year) => [year, total(rows.map((row) => row.totals[kind][year] ?? null))]));
  const includingRelisted = sumByYear("includingRelisted");
  return {
    alone: sumByYear("alone"),
    splitKnown: total(rows.map((row) => row.totals.splitKnown)),
    includingRelisted,
    duplicated: Object.fromEntries(
      years.map((year) => [year, less(includingRelisted[year] ?? null, grand.alone[year] ?? null)]),
    ),
  };
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
