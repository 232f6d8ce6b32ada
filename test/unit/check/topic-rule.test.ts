import { expect, test } from "vitest";
import { topicSummary } from "../../../src/check/topic-rule.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aTopic } from "./a-topic.ts";
import { foundBy } from "./found-by.ts";

test("a topic without summary is found", () => {
  const program = aProgram({ results: [aTopic()], new: [aTopic({ summary: undefined })] });
  expect(foundBy(topicSummary, aDataset([program]))).toEqual([
    "topic-summary sample-research new[0]: the topic has no summary: 標本の探索",
  ]);
});
