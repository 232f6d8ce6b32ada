import { expect, test } from "vitest";
import { unknownSource } from "../../../../src/check/source/unknown-source.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test("documents that dataset.yaml does not know are found", () => {
  const program = aProgram({
    budget: { initial: { "2025": 1 }, byProjectSource: "summary" },
    source: { document: "polic", from: 1, to: 2 },
  });
  expect(foundBy(unknownSource, aDataset([program]))).toEqual([
    'source-unknown sample-research source.document: there is no source document "polic"',
    'source-unknown sample-research budget.byProjectSource: there is no source document "summary"',
  ]);
});
