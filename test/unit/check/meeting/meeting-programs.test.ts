import { expect, test } from "vitest";
import { meetingPrograms } from "../../../../src/check/meeting/meeting-programs.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";
import { aMeeting } from "./a-meeting.ts";

test("a meeting's paper of a programme that does not exist is found", () => {
  const meeting = aMeeting([
    { title: "全部", summaries: "all" },
    { title: "標本", briefings: ["sample-research", "sample-reserch"] },
  ]);
  expect(foundBy(meetingPrograms, aDataset([aProgram()], { meetings: [meeting] }))).toEqual([
    'program-unknown first agenda[0].papers[1].briefings[1]: 資料1-2 names the programme "sample-reserch", which does not exist',
  ]);
});
