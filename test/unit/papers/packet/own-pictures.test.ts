import { expect, test } from "vitest";
import { Meeting } from "../../../../src/model/meeting.ts";
import {
  mentionedPictures,
  ownPictures,
  pictureDigests,
  shownPictures,
} from "../../../../src/papers/packet/own-pictures.ts";

const meeting = Meeting.parse({
  id: "m",
  body: "部会",
  no: 1,
  date: "2025-07-16",
  agenda: [{ title: "議題", papers: [{ title: "覚書", document: "a/memo.md" }] }],
});
const memo = "![図](fig.png)と `secret.png`\n\n::: image <x> \n\n::: image 図.svg alt=x\n\n^[注![n](note.jpg)]";

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>) {
  return (_: Meeting, file: string) => ({
    path: file,
    bytes: () => Buffer.from(files[file] ?? ""),
    isThere: () => Object.hasOwn(files, file),
  });
}

const files = {
  "a/memo.md": memo,
  "a/fig.png": "1",
  "a/図.svg": "2",
  "a/図.png": "3",
  "a/secret.png": "4",
  "fig.png": "5",
};

test("a picture stands beside the Markdown that shows it, never outside of its folder", () => {
  const pictures = ownPictures(folderOf({ ...files, "b.png": "6" }), meeting, "a/memo.md");
  const found = ["fig.png", "../b.png", "/b.png", "c:b.png", "..\\b.png", "absent.png"].map((name) => pictures(name));
  expect(found.map((bytes) => bytes?.toString())).toEqual([Buffer.from("1").toString(), ...Array.from({ length: 5 })]);
});

test("a paper is made from every picture that its text names, and is due when one changes", () => {
  expect(mentionedPictures(String.raw`![a](x\_1.png) "y 2.jpg" ![b](%E5%9B%B3.png) ../z.png`)).toEqual([
    "x_1.png",
    "y 2.jpg",
    "%E5%9B%B3.png",
    "図.png",
  ]);
  const digests = (all: typeof files) => pictureDigests(ownPictures(folderOf(all), meeting, "a/memo.md"), memo);
  expect(Object.keys(digests(files))).toEqual(["fig.png", "図.svg", "図.png"]);
  expect(digests({ ...files, "a/図.png": "changed" })).not.toEqual(digests(files));
});

test("into the zip go the pictures that are shown, and no other file that is named", async () => {
  const shown = await shownPictures(folderOf(files), meeting);
  expect(shown.map(({ part }) => part)).toEqual(["documents/a/fig.png", "documents/a/図.svg", "documents/a/図.png"]);
});
