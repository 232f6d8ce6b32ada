import { expect, test } from "vitest";
import { mostCommon } from "../../../src/base/group-by.ts";

test("the item that occurs most often, the first of several", () => {
  expect(mostCommon([2025, 2026, 2026])).toBe(2026);
  expect(mostCommon(["b", "a", "a", "b", "c"])).toBe("b");
  expect(mostCommon([])).toBeUndefined();
});
