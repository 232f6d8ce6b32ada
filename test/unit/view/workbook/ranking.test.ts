import { expect, test } from "vitest";
import { ranksOf } from "../../../../src/view/workbook/ranking.ts";

test("equals keep their order, and rows without a figure come after 0", () => {
  expect(ranksOf([5, null, 9, 5, 0])).toEqual([2, 5, 1, 3, 4]);
});
