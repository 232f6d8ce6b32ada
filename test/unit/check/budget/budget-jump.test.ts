import { expect, test } from "vitest";
import { budgetJump } from "../../../../src/check/budget/budget-jump.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

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
