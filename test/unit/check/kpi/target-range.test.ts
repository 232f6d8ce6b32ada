import { expect, test } from "vitest";
import { targetRange } from "../../../../src/check/kpi/target-range.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aKpi } from "../a-kpi.ts";
import { foundBy } from "../found-by.ts";

test.each([
  [{ comparator: "range", value: 10, max: 20 }, undefined],
  [{ comparator: "range", value: 20, max: 10 }, "the range goes from 20 to 10"],
  [{ comparator: "range", value: 10 }, "the range from 10 has no upper end"],
  [{ comparator: ">=", value: 10, max: 20 }, 'the target has an upper end, 20, but its comparator is ">="'],
] as const)("%j", (target, message) => {
  const found = foundBy(targetRange, aDataset([aProgram({ kpis: [aKpi({ target: { ...target, unit: "件" } })] })]));
  expect(found).toEqual(
    message === undefined ? [] : [`target-range sample-research kpis[0].target: ${message}: 標本の件数`],
  );
});
