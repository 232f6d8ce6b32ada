import { standard } from "../../../../src/words/paper-words.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { amountText, numberText, rateText, separated, targetText } from "../../../../src/view/format/figure-text.ts";

test.each([
  [2973107, "2,973,107"],
  [-50000, "▲50,000"],
  [0, "0"],
  [null, "－"],
])("amount %s is %s", (amount, text) => {
  expect(amountText(amount, standard.ja)).toBe(text);
});

test.each([
  [0.1948, "19.5％"],
  [-0.0056, "▲0.6％"],
  [-0.0001, "▲0.0％"],
  [0.0001, "0.0％"],
  [0, "0.0％"],
  [null, "－"],
])("ratio %s is %s", (ratio, text) => {
  expect(rateText(ratio, standard.ja)).toBe(text);
});

test.each([
  [1234.5, "1,234.5"],
  [-1.5, "▲1.5"],
  [-2000, "▲2,000"],
  [0, "0"],
])("the figure %s is %s", (figure, text) => {
  expect(numberText(figure, standard.ja)).toBe(text);
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

test.each([
  [{ value: 40, comparator: "=" }, "40"],
  [{ value: 10, max: 20, comparator: "range" }, "10～20"],
  [{ value: 1, comparator: ">=" }, "1以上"],
  [{ value: 35000, comparator: "<=" }, "35,000以下"],
  [{ value: 30, comparator: "about" }, "約30"],
  [{ value: 5, comparator: "=", per: "year" }, "5／年"],
  [{ value: 130, comparator: "=", per: "year", cumulative: 650 }, "130／年（累計650）"],
  [{ value: 60, comparator: "=", cumulative: true }, "累計60"],
] as const)("%o is %s", (target, text) => {
  expect(targetText(target, standard.ja)).toBe(text);
});

test.each([
  [{ value: 10, max: 20, comparator: "range" }, "10～20件"],
  [{ value: 1, comparator: ">=" }, "1件以上"],
  [{ value: 130, comparator: "=", per: "year", cumulative: 650 }, "130件／年（累計650件）"],
] as const)("%o with its unit is %s", (target, text) => {
  expect(targetText(target, standard.ja, "件")).toBe(text);
});
