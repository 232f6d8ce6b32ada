import { expect, test } from "vitest";
import { budgetJump, budgetYears, splitSum } from "../../../src/check/budget-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

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

test("a split that does not add up is found, also for a year without a budget", () => {
  const budget = {
    initial: { "2024": 1000, "2025": 1200 },
    byProject: { "2023": { pj1: 5 }, "2024": { pj1: 400, pj2: 600 }, "2025": { pj1: 400, pj2: 799 } },
  };
  expect(foundBy(splitSum, aDataset([aProgram({ budget })]))).toEqual([
    "split-sum sample-research budget.byProject.2023: the split of 2023 adds up to 5 thousand yen, the initial budget is not given",
    "split-sum sample-research budget.byProject.2025: the split of 2025 adds up to 1,199 thousand yen, the initial budget is 1,200 thousand yen",
  ]);
});

test.each([
  [{ "2024": 1000, "2025": 10_000 }, []],
  [
    { "2024": 1000, "2025": 10_001 },
    [
      "budget-jump sample-research budget.initial.2025: the initial budget is 10,001 thousand yen in 2025 after 1,000 thousand yen in 2024",
    ],
  ],
  [
    { "2024": 10_001, "2025": 1000 },
    [
      "budget-jump sample-research budget.initial.2025: the initial budget is 1,000 thousand yen in 2025 after 10,001 thousand yen in 2024",
    ],
  ],
  [{ "2024": null, "2025": 10_001 }, []],
  [{ "2024": 0, "2025": 10_001 }, []],
])("%j", (initial, found) => {
  expect(foundBy(budgetJump, aDataset([aProgram({ budget: { initial } })]))).toEqual(found);
});
