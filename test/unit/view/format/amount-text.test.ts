import fc from "fast-check";
import { expect, test } from "vitest";
import { amountText, separated } from "../../../../src/view/format/amount-text.ts";
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

test("figures are separated as Node's own format separates them", () => {
  const figures = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }), fc.float({ noNaN: true }));
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 6 }), (figure, decimals) => {
      const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: decimals });
      // JavaScript writes no sign before a zero.
      expect(separated(figure, decimals)).toBe(Object.is(figure, -0) ? "0" : format.format(figure));
    }),
  );
});
