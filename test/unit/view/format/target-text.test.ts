import { expect, test } from "vitest";
import { targetText } from "../../../../src/view/format/target-text.ts";

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
  expect(targetText(target)).toBe(text);
});

test.each([
  [{ value: 10, max: 20, comparator: "range" }, "10～20件"],
  [{ value: 1, comparator: ">=" }, "1件以上"],
  [{ value: 130, comparator: "=", per: "year", cumulative: 650 }, "130件／年（累計650件）"],
] as const)("%o with its unit is %s", (target, text) => {
  expect(targetText(target, "件")).toBe(text);
});
