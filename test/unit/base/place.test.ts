import { expect, test } from "vitest";
import { showPath } from "../../../src/base/place.ts";

test("a path is shown as people write it", () => {
  expect(showPath(["kpis", 3, "target", "unit"])).toBe("kpis[3].target.unit");
  expect(showPath([0, "name"])).toBe("[0].name");
  expect(showPath([])).toBe("");
});
