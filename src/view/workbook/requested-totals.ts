import type { Dataset } from "../../model/dataset.ts";
import { change } from "../money/change.ts";
import { changeFigures } from "../money/change-figures.ts";
import { currentYear } from "../money/current-year.ts";
import { total } from "../money/total.ts";
import type { BudgetTotals } from "./schema/budget-totals.ts";
import type { ComparedTotal } from "./schema/compared.ts";
import type { ProgramRow } from "./schema/program-row.ts";

type RequestedTotals = Pick<BudgetTotals, "request" | "assessment" | "cut">;

/** Requests and assessments added up, and compared where like can be compared with like. */
export function requestedTotals(dataset: Dataset, rows: readonly ProgramRow[]): RequestedTotals {
  const year = currentYear(dataset);
  const own = rows.filter((row) => !row.relisted);
  return {
    request: { alone: sum(own, "request", year), includingRelisted: sum(rows, "request", year) },
    assessment: { alone: sum(own, "assessment", year), includingRelisted: sum(rows, "assessment", year) },
    cut: { alone: cut(own), includingRelisted: cut(rows) },
  };
}

type Measure = "request" | "assessment";

function sum(rows: readonly ProgramRow[], measure: Measure, year: string): ComparedTotal {
  const amount = amountOf(rows, measure);
  const current = total(rows.map((row) => row.initial[year] ?? null));
  const count = rows.filter((row) => row[measure].amount !== null).length;
  return {
    amount,
    ...changeFigures(change(current, isComplete(rows, measure) ? amount : null)),
    filled: `${rows.length}事業中${count}事業`,
  };
}

function cut(rows: readonly ProgramRow[]) {
  const both = isComplete(rows, "request") && isComplete(rows, "assessment");
  return changeFigures(change(amountOf(rows, "request"), both ? amountOf(rows, "assessment") : null));
}

function amountOf(rows: readonly ProgramRow[], measure: Measure): number | null {
  return total(rows.map((row) => row[measure].amount));
}

function isComplete(rows: readonly ProgramRow[], measure: Measure): boolean {
  return rows.every((row) => row[measure].amount !== null);
}
