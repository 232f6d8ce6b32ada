import { expect, test } from "vitest";
import { splitSum } from "../../../../src/check/budget/split-sum.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

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
