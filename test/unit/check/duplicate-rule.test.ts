import { expect, test } from "vitest";
import { duplicateRecord } from "../../../src/check/duplicate-rule.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

test("a second programme with the number or name of the first is found, whatever the width of its name", () => {
  const first = aProgram({ name: "標本ＡＢ研究事業" });
  const second = aProgram({ id: "second", name: "標本AB 研究事業" });
  expect(foundBy(duplicateRecord, aDataset([first, second]))).toEqual([
    "record-duplicate second no: the number 1 belongs to sample-research already",
    'record-duplicate second name: the name "標本AB 研究事業" belongs to sample-research already',
  ]);
});

test("programmes and meetings with one id are found", () => {
  const meeting = { id: "first", body: "標本部会", no: 1, date: "2025-07-16", agenda: [] };
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

test("an alias that is another record's name or alias is found, whatever is written around a PJ's", () => {
  const [project] = aDataset([]).projects;
  const pj = (no: number, name: string, ...aliases: string[]) => ({ ...project, id: `pj${no}`, no, name, aliases });
  const projects = [
    pj(1, "標本プロジェクト", "見本", "標本", "PJ１"),
    pj(2, "別のプロジェクト", "見本 PJ", "ＰＪ１：標本", "PJ②", "PJ①"),
  ];
  const programs = [aProgram({ aliases: ["甲事業"] }), aProgram({ id: "b", no: 2, name: "乙", aliases: ["甲 事業"] })];
  expect(foundBy(duplicateRecord, aDataset(programs, { projects }))).toEqual([
    'record-duplicate pj2 aliases[0]: the alias "見本 PJ" belongs to pj1 already',
    'record-duplicate pj2 aliases[1]: the alias "ＰＪ１：標本" belongs to pj1 already',
    'record-duplicate pj2 aliases[3]: the alias "PJ①" belongs to pj1 already',
    'record-duplicate b aliases[0]: the alias "甲 事業" belongs to sample-research already',
  ]);
});
