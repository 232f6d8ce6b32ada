import { Meeting } from "../../../src/model/meeting.ts";

/** A meeting with one item, of whose papers a test says what they are. */
export function aMeeting(papers: Meeting["agenda"][number]["papers"], changes: Partial<Meeting> = {}): Meeting {
  const agenda = [{ title: "標本方針（案）", papers }];
  return Meeting.parse({ id: "first", body: "標本部会", no: 1, date: "2025-07-16", agenda, ...changes });
}
