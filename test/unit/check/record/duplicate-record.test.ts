import { expect, test } from "vitest";
import { duplicateRecord } from "../../../../src/check/record/duplicate-record.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test("a second programme with the number or name of the first is found, whatever the width of its name", () => {
  const first = aProgram({ name: "標本ＡＢ研究事業" });
  const second = aProgram({ id: "second", name: "標本AB 研究事業" });
  expect(foundBy(duplicateRecord, aDataset([first, second]))).toEqual([
    "record-duplicate second no: the number 1 belongs to sample-research already",
    'record-duplicate second name: the name "標本AB 研究事業" belongs to sample-research already',
  ]);
});

test("programmes and meetings with one id are found", () => {
  const meeting = { id: "first", body: "標本部会", no: 1, date: "2025-07-16", papers: [] };
  const programs = [aProgram(), aProgram({ no: 2, name: "別の事業" })];
  expect(foundBy(duplicateRecord, aDataset(programs, { meetings: [meeting, meeting] }))).toEqual([
    'record-duplicate sample-research id: the id "sample-research" belongs to another record already',
    'record-duplicate first id: the id "first" belongs to another record already',
  ]);
});

test("two source documents with one id are found", () => {
  const { sources } = aDataset([]);
  expect(foundBy(duplicateRecord, aDataset([], { sources: [...sources, ...sources] }))).toEqual([
    'record-duplicate edition sources[1].id: the id "policy" belongs to another document already',
  ]);
});
