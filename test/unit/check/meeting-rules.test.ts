import { expect, test } from "vitest";
import { meetingContents, meetingPrograms, meetingProjects, meetingTime } from "../../../src/check/meeting-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aMeeting } from "./a-meeting.ts";
import { foundBy } from "./found-by.ts";

test("a meeting that ends before it starts is found", () => {
  const held = (start: string, end?: string) => aMeeting([], { time: { start, ...(end && { end }) } });
  const meetings = [held("13:00", "12:59"), held("09:30", "10:00"), held("15:00")];
  expect(foundBy(meetingTime, aDataset([], { meetings }))).toEqual([
    "meeting-time first time.end: the meeting ends at 12:59 and starts at 13:00",
  ]);
});

test("a paper made of nothing or of two things is found", () => {
  const meeting = aMeeting([{ title: "空" }, { title: "二つ", summaries: "all", table: "kpi" }], {
    references: [{ title: "一つ", table: "budget" }],
  });
  expect(foundBy(meetingContents, aDataset([], { meetings: [meeting] }))).toEqual([
    "meeting-paper first agenda[0].papers[0]: 資料1-1 says not what it is made of",
    "meeting-paper first agenda[0].papers[1].table: 資料1-2 has summaries and table",
  ]);
});

test("a meeting's paper of a programme that does not exist is found", () => {
  const meeting = aMeeting([
    { title: "全部", summaries: "all" },
    { title: "標本", briefings: ["sample-research", "sample-reserch"] },
  ]);
  expect(foundBy(meetingPrograms, aDataset([aProgram()], { meetings: [meeting] }))).toEqual([
    'program-unknown first agenda[0].papers[1].briefings[1]: 資料1-2 names the programme "sample-reserch", which does not exist',
  ]);
});

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
