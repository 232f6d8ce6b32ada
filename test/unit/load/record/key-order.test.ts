import { expect, test } from "vitest";
import { keyOrderOf } from "../../../../src/load/record/key-order.ts";

test("the keys of a group stand as its schema has them; years, names and what nobody knows do not", () => {
  const order = keyOrderOf("programs/cancer.yaml");
  expect(order(["budget"])?.slice(0, 2)).toEqual(["initial", "byProject"]);
  expect(order(["kpis", 0, "target"])).toContain("comparator");
  expect(order([])?.[0]).toBe("id");
  expect([order(["budget", "initial"]), order(["nobody", "knows"])]).toEqual([undefined, undefined]);
  expect(keyOrderOf("projects.yaml")([0])?.[0]).toBe("id");
  expect(keyOrderOf("dataset.yml")([])).toContain("fiscalYear");
});
