import { expect, test } from "vitest";
import { membership } from "../../../../src/check/project/membership.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test("a programme in no PJ is found", () => {
  const projects = [{ id: "pj1", no: 1, name: "医薬品", aliases: [], listed: ["標本研究事業"] }];
  const programs = [aProgram(), aProgram({ id: "homeless", no: 2, name: "別の事業", projects: [] })];
  expect(foundBy(membership, aDataset(programs, { projects }))).toEqual([
    "program-without-project homeless projects: 別の事業 is in no PJ",
  ]);
});

test("a PJ without programmes is found, unless the document's index has none under it either", () => {
  const [first, second, third] = aDataset([]).projects;
  if (!first || !second || !third) throw new Error("the fixture has three PJs");
  expect(foundBy(membership, aDataset([aProgram()]))).toEqual([
    "project-empty pj2 id: no programme of this dataset is in pj2 医療機器",
    "project-empty pj3 id: no programme of this dataset is in pj3 感染症",
  ]);
  const projects = [first, { ...second, listed: ["標本研究事業"] }, third];
  expect(foundBy(membership, aDataset([aProgram()], { projects }))).toEqual([
    "project-empty pj2 id: no programme of this dataset is in pj2 医療機器",
  ]);
});
