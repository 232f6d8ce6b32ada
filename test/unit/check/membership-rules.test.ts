import { expect, test } from "vitest";
import { documentIndex, membership } from "../../../src/check/membership-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

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

const projects = [
  { id: "pj1", no: 1, name: "医薬品", aliases: [], listed: ["標本 研究事業", "標本研究所事業", "見慣れぬ事業"] },
  { id: "pj2", no: 2, name: "医療機器", aliases: [] },
];

test("an index that spells, lacks or adds programmes is found, spaces aside", () => {
  const programs = [
    aProgram(),
    aProgram({ id: "spelt", name: "標本研究室事業", aliases: ["標本研究所事業"] }),
    aProgram({ id: "absent", name: "索引にない事業", projects: ["pj2", "pj1"] }),
  ];
  expect(foundBy(documentIndex, aDataset(programs, { projects }))).toEqual([
    'index-spelling pj1 listed[1]: the index prints "標本研究所事業", the sheet of spelt prints "標本研究室事業"',
    'index-unmatched pj1 listed[2]: the index lists "見慣れぬ事業" under pj1, but no programme of pj1 is called so',
    "index-missing absent projects[1]: the document's index does not list 索引にない事業 under pj1",
  ]);
});
