import { expect, test } from "vitest";
import { dataRecords } from "../../../../src/view/workbook/data-records.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

test("requests and assessments are records of their own, of every year that has any", () => {
  const program = aProgram({
    budget: {
      initial: { "2025": 900 },
      request: { "2026": 950, "2025": 920 },
      assessment: { "2026": 0 },
      requestReason: { "2026": "新規課題の増。" },
    },
  });
  const records = dataRecords(aDataset([program]), [program], null);
  expect(records.map(({ item, year, value, remark, from }) => [item, year, value, remark, from])).toEqual([
    ["当初予算額", 2025, 900, "", "2025-04-01"],
    ["要求額", 2025, 920, "", "2025-04-01"],
    ["要求額", 2026, 950, "新規課題の増。", "2026-04-01"],
    ["査定額", 2026, 0, "", "2026-04-01"],
  ]);
});
