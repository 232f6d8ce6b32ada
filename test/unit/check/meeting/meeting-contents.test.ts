import { expect, test } from "vitest";
import { meetingContents } from "../../../../src/check/meeting/meeting-contents.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { foundBy } from "../found-by.ts";
import { aMeeting } from "./a-meeting.ts";

test("a paper made of nothing or of two things is found", () => {
  const meeting = aMeeting([{ title: "空" }, { title: "二つ", summaries: "all", table: "kpi" }], {
    references: [{ title: "一つ", table: "budget" }],
  });
  expect(foundBy(meetingContents, aDataset([], { meetings: [meeting] }))).toEqual([
    "meeting-paper first agenda[0].papers[0]: 資料1-1 says not what it is made of",
    "meeting-paper first agenda[0].papers[1].table: 資料1-2 has summaries and table",
  ]);
});
