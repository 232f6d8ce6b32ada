import { expect, test } from "vitest";
import { meetingTime } from "../../../../src/check/meeting/meeting-time.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { foundBy } from "../found-by.ts";
import { aMeeting } from "./a-meeting.ts";

test("a meeting that ends before it starts is found", () => {
  const held = (start: string, end?: string) => aMeeting([], { time: { start, ...(end && { end }) } });
  const meetings = [held("13:00", "12:59"), held("09:30", "10:00"), held("15:00")];
  expect(foundBy(meetingTime, aDataset([], { meetings }))).toEqual([
    "meeting-time first time.end: the meeting ends at 12:59 and starts at 13:00",
  ]);
});
