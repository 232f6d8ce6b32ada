import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../../src/check/rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

test("every code belongs to one rule", () => {
  const codes = rules.flatMap((rule) => rule.codes);
  expect(codes).toEqual([...new Set(codes)]);
});

test("every rule has a test of its own, and every test a rule in the list", () => {
  const list = readFileSync(new URL("../../../src/check/rules.ts", import.meta.url), "utf8");
  const files = [...list.matchAll(/from "\.\/(.+\/.+)\.ts"/g)].map(([, file = ""]) => file);
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const tested = tests.filter((name) => /\/.+\.test\.ts$/.test(name)).map((name) => name.replace(/\.test\.ts$/, ""));
  expect(files).toHaveLength(rules.length);
  expect(tested.toSorted()).toEqual(files.toSorted());
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
