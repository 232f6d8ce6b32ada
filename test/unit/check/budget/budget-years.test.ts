import { expect, test } from "vitest";
import { budgetYears } from "../../../../src/check/budget/budget-years.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

const years = (...initial: readonly string[]) => ({ initial: Object.fromEntries(initial.map((year) => [year, 1])) });
const usual = [1, 2, 3].map((no) => aProgram({ id: `usual-${no}`, no, budget: years("2023", "2024", "2025") }));

test("a programme that gives other years than the rest is found", () => {
  const gap = aProgram({ id: "gap", budget: years("2023", "2025") });
  const early = aProgram({ id: "early", budget: years("2022", "2023", "2024", "2025") });
  expect(foundBy(budgetYears, aDataset([...usual, gap, early]))).toEqual([
    "budget-years gap budget.initial: the initial budget lacks 2024",
    "budget-years early budget.initial: the initial budget has 2022 beyond the others",
  ]);
});

test("budgets that end before the year in front of the edition's are found", () => {
  expect(foundBy(budgetYears, aDataset(usual.slice(0, 1), { fiscalYear: 2027 }))).toEqual([
    "budget-years usual-1 budget.initial: the initial budget lacks 2026",
  ]);
});
