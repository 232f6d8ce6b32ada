import { expect, test } from "vitest";
import { toldProblem } from "../../../src/base/problem.ts";
import { meetingFiles } from "../../../src/check/meeting-file-rule.ts";
import type { Records } from "../../../src/load/loaded.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { aMeeting } from "./a-meeting.ts";

const files = new Map([
  ["first/note.md", 10],
  ["first/link.pdf", null],
  ["first/empty.docx", 0],
  ["first/sub/large.pdf", 60_000_000],
  ["second/other.md", 10],
]);

function found(meeting: Meeting): string[] {
  const records = { meetings: [meeting], meetingFiles: files } as unknown as Records;
  return meetingFiles.find(records).map(({ problem }) => `${problem.code} ${toldProblem(problem, "en").message}`);
}

test("a file that is there is no fault", () => {
  expect(found(aMeeting([{ title: "文書", document: "note.md" }], { roster: "note.md" }))).toEqual([]);
});

test.each([
  ["note.pdf", "there is no file meetings/first/note.pdf"],
  ["other.md", '"other.md" is of a kind that is not taken here'],
  ["../second/other.pdf", "leads out of the meeting's folder"],
  ["/etc/passwd.pdf", "leads out of the meeting's folder"],
  ["C:\\a.pdf", "leads out of the meeting's folder"],
  ["link.pdf", "meetings/first/link.pdf is no plain file"],
  ["empty.docx", "meetings/first/empty.docx is empty"],
  ["sub/large.pdf", "meetings/first/sub/large.pdf has 60000000 bytes, more than the 50000000 that are taken"],
])("the attachment %s is told of", (attachment, message) => {
  expect(found(aMeeting([{ title: "添付", attachment }]))).toEqual([expect.stringMatching(/^meeting-file /)]);
  expect(found(aMeeting([{ title: "添付", attachment }]))).toEqual([expect.stringContaining(message)]);
});
