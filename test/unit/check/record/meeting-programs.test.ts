import { expect, test } from "vitest";
import { meetingPrograms } from "../../../../src/check/record/meeting-programs.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";

test("a meeting's paper of a programme that does not exist is found", () => {
  const papers = [{ no: "資料1-1", title: "標本", programs: ["sample-research", "sample-reserch"] }];
  const meeting = { id: "first", body: "標本部会", no: 1, date: "2025-07-16", papers };
  expect(foundBy(meetingPrograms, aDataset([aProgram()], { meetings: [meeting] }))).toEqual([
    'program-unknown first papers[0].programs[1]: 資料1-1 names the programme "sample-reserch", which does not exist',
  ]);
});
