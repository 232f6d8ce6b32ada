import type { Chart } from "../chart.ts";
import { measureWords } from "../measure/definitions.ts";
import type { BudgetView } from "./budget-view.ts";

/** Columns of the initial budget by year, in thousand yen as in the table beside it. */
export function budgetChart(name: string, budget: BudgetView): Chart {
  const spoken = budget.years.map((year) => `${year.label}は${year.amount === null ? "なし" : `${year.text}千円`}`);
  return {
    kind: "column",
    title: `${measureWords("initial")}の推移`,
    unit: budget.unit,
    alt: `${name}の${measureWords("initial")}の推移。${spoken.join("、")}。`,
    categories: budget.years.map((year) => year.label),
    series: [{ name: measureWords("initial"), values: budget.years.map((year) => year.amount) }],
  };
}
