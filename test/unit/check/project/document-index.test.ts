import { expect, test } from "vitest";
import { documentIndex } from "../../../../src/check/project/document-index.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

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
