import { expect, test } from "vitest";
import { textLength } from "../../../../src/check/text/text-length.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aTopic } from "../a-topic.ts";
import { foundBy } from "../found-by.ts";

test("texts shorter or longer than their place are found, spaces not counted", () => {
  const program = aProgram({
    background: "背".repeat(100),
    goal: "目 ".repeat(10),
    scope: [
      { title: "標本", summary: "短い" },
      { title: "標本", summary: "字".repeat(90) },
    ],
    new: [aTopic({ summary: "字".repeat(121), use: "字".repeat(20), point: "字".repeat(34) })],
  });
  expect(foundBy(textLength, aDataset([program]))).toEqual([
    "text-length sample-research scope[0].summary: summary has 2 characters, not 30 to 90",
    "text-length sample-research new[0].summary: summary has 121 characters, not 40 to 120",
    "text-length sample-research new[0].point: point has 34 characters, not 45 to 60",
  ]);
});

test("background and goal are measured together", () => {
  expect(foundBy(textLength, aDataset([aProgram({ background: "背".repeat(300), goal: "目".repeat(71) })]))).toEqual([
    "text-length sample-research background: background and goal have together 371 characters, not 110 to 370",
  ]);
});
