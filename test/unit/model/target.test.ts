import { expect, test } from "vitest";
import { Target } from "../../../src/model/target.ts";

test.each([
  [{ value: 1e15 }, true],
  [{ value: -1e308 }, false],
  [{ value: 1, max: 1e16 }, false],
  [{ value: 1, cumulative: 1e16 }, false],
  [{ value: 1, cumulative: true }, true],
])("%j is a target that Excel can hold: %s", (figures, isTarget) => {
  expect(Target.safeParse({ comparator: "=", ...figures }).success).toBe(isTarget);
});
