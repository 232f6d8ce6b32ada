import { expect, test } from "vitest";
import { meetingProjects } from "../../../../src/check/meeting/meeting-projects.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { foundBy } from "../found-by.ts";
import { aMeeting } from "./a-meeting.ts";

test("PJs without programmes are found in choices and among workbooks; the overview is none", () => {
  const meeting = aMeeting([
    { title: "概要", summaries: { project: "pj2" } },
    { title: "集計", workbooks: ["overview", "pj1", "pj9"] },
  ]);
  expect(foundBy(meetingProjects, aDataset([aProgram()], { meetings: [meeting] }))).toEqual([
    'meeting-project first agenda[0].papers[0].summaries.project: 資料1-1 names the PJ "pj2", which holds no programme',
    'meeting-project first agenda[0].papers[1].workbooks[2]: 資料1-2 names the PJ "pj9", which holds no programme',
  ]);
});
