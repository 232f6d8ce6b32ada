import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

// Few files, each full: a stranger opens one to understand one thing. What stands in words/ grows with each language.
const mostFiles = 580;
const median = { from: 50, to: 90 };

const src = resolve(import.meta.dirname, "../../src");
const lengths = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("words/"))
  .map((name) => readFileSync(join(src, name), "utf8").trimEnd().split("\n").length)
  .toSorted((a, b) => a - b);

test(`src/ has at most ${mostFiles} files beside its words`, () => {
  expect(lengths.length).toBeLessThanOrEqual(mostFiles);
});

test(`half of the files of src/ are longer than ${median.from} to ${median.to} lines`, () => {
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  expect(middle).toBeGreaterThanOrEqual(median.from);
  expect(middle).toBeLessThanOrEqual(median.to);
});

test("a build reads on one screen", () => {
  const text = readFileSync(join(src, "pipeline/build.ts"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
});
