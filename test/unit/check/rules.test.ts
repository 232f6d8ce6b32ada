import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../../src/check/rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

test("every code belongs to one rule", () => {
  const codes = rules.flatMap((rule) => rule.codes);
  expect(codes).toEqual([...new Set(codes)]);
});

test("every code is found by a test", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" });
  const tests = files.filter((name) => name.endsWith(".test.ts") && name !== "rules.test.ts");
  const texts = tests.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("\n");
  const codes = rules.flatMap((rule) => rule.codes);
  expect(codes.filter((code) => !new RegExp(`(?<![a-z-])${code}(?![a-z-])`).test(texts))).toEqual([]);
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
