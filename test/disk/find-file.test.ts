import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findFile } from "../../src/load/find-file.ts";
import { listMeetingFiles } from "../../src/load/list-dataset.ts";
import { meetingFiles } from "../../src/check/meeting-file-rule.ts";
import type { Records } from "../../src/load/loaded.ts";
import { ownFilesIn } from "../../src/papers/packet/own-files.ts";
import { aMeeting } from "../unit/check/a-meeting.ts";

const data = mkdtempSync(join(tmpdir(), "shiryo-find-"));
const folder = join(data, "meetings", "first");
afterAll(() => rmSync(data, { recursive: true }));

// On a Mac both spellings are one name; elsewhere the disk keeps the one that it was given.
test.each([
  ["composed", "decomposed", "NFC", "NFD"],
  ["decomposed", "composed", "NFD", "NFC"],
] as const)("a file that the dataset names %s is found where its name is %s", (_, __, named, onDisk) => {
  const name = "ビジョン/がん対策ビジョン.pdf";
  mkdirSync(join(folder, "ビジョン".normalize(onDisk)), { recursive: true });
  writeFileSync(join(folder, name.normalize(onDisk)), onDisk);
  const meeting = aMeeting([{ title: "添付", attachment: name.normalize(named) }]);
  const records = { meetings: [meeting], meetingFiles: listMeetingFiles(data) } as unknown as Records;
  expect(meetingFiles.find(records)).toEqual([]);
  expect(readFileSync(findFile(folder, name.normalize(named)), "utf8")).toBe(onDisk);
  expect(Buffer.from(ownFilesIn(data)(meeting, name.normalize(named)).bytes()).toString()).toBe(onDisk);
  rmSync(folder, { recursive: true });
});

test("what is not there keeps the path that was asked for", () => {
  expect(findFile(folder, "sub/none.pdf")).toBe(join(folder, "sub/none.pdf"));
});
