import { expect, test } from "vitest";
import { duplicateRecord } from "../../../src/check/duplicate-record.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

test("a second programme with an id, number or name of the first is found, whatever the width of its name", () => {
  const first = aProgram({ name: "標本ＡＢ研究事業" });
  const second = aProgram({ name: "標本AB 研究事業" });
  expect(foundBy(duplicateRecord, aDataset([first, second]))).toEqual([
    'record-duplicate sample-research id: the id "sample-research" belongs to another record already',
    "record-duplicate sample-research no: the no 1 belongs to another record already",
    'record-duplicate sample-research name: the name "標本AB 研究事業" belongs to another record already',
  ]);
});

test("two source documents with one id are found", () => {
  const { sources } = aDataset([]);
  expect(foundBy(duplicateRecord, aDataset([], { sources: [...sources, ...sources] }))).toEqual([
    'record-duplicate edition sources[1].id: the id "policy" belongs to another record already',
  ]);
});
