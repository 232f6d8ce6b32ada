import { expect, test } from "vitest";
import { amountText } from "../../../../src/view/format/amount-text.ts";
import { rateText } from "../../../../src/view/format/rate-text.ts";

test.each([
  [2973107, "2,973,107"],
  [-50000, "▲50,000"],
  [0, "0"],
  [null, "－"],
])("amount %s is %s", (amount, text) => {
  expect(amountText(amount)).toBe(text);
});

test.each([
  [0.1948, "19.5％"],
  [-0.0056, "▲0.6％"],
  [-0.0001, "0.0％"],
  [null, "－"],
])("ratio %s is %s", (ratio, text) => {
  expect(rateText(ratio)).toBe(text);
});
