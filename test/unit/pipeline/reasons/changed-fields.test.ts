import { expect, test } from "vitest";
import { showPath } from "../../../../src/base/place.ts";
import { changedFields } from "../../../../src/pipeline/reasons/changed-fields.ts";

const told = (old: unknown, now: unknown) =>
  changedFields(old, now).map(({ path, ...values }) => [showPath(path), ...Object.entries(values).flat()]);

test("a changed field is told by its path, with both values", () => {
  const record = (amount: number) => ({ id: "a", budget: { initial: { "2025": amount } } });
  expect(told(record(1), record(2))).toEqual([["budget.initial.2025", "old", 1, "now", 2]]);
});

test("the order of keys is no change", () => {
  expect(told({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toEqual([]);
});

test("null, nothing and 0 are three values", () => {
  expect(told({ a: null }, {})).toEqual([["a", "old", null]]);
  expect(told({}, { a: 0 })).toEqual([["a", "now", 0]]);
  expect(told({ a: 0 }, { a: null })).toEqual([["a", "old", 0, "now", null]]);
});

test("an item put into a list is one change, and not one of all that follow", () => {
  expect(told(["a", "b", "c"], ["a", "x", "b", "c"])).toEqual([["[1]", "now", "x"]]);
  expect(told(["a", "b", "c"], ["a", "c"])).toEqual([["[1]", "old", "b"]]);
  expect(told([{ t: 1 }, { t: 2 }], [{ t: 1 }, { t: 3 }])).toEqual([["[1].t", "old", 2, "now", 3]]);
});
