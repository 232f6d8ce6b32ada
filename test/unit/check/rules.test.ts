import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../../src/check/rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

test("every code belongs to one rule", () => {
  const codes = rules.flatMap((rule) => rule.codes);
  expect(codes).toEqual([...new Set(codes)]);
});

test("every rule has a test of its own", () => {
  const tests = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
  // rules.test.ts and check-dataset.test.ts are about all of them.
  expect(tests).toHaveLength(rules.length + 2);
});

test("a dataset without fault passes every rule", () => {
  const program = aProgram({
    background: `${"背".repeat(99)}。`,
    goal: `${"目".repeat(99)}。`,
  });
  const [first] = aDataset([]).projects;
  const dataset = aDataset([program], { projects: first === undefined ? [] : [first] });
  expect(rules.flatMap((rule) => foundBy(rule, dataset))).toEqual([]);
});
