import { expect, test } from "vitest";
import { manifestText, parseManifest, parseNotedPaper, withNoted } from "../../../src/write/manifest.ts";

const paper = { key: "a".repeat(64), digest: "b".repeat(64) };

test("a manifest is read back as it was written, in order of path", () => {
  const text = manifestText(new Map([["workbooks/z.xlsx", paper], ["briefings/a.docx", paper]])); // biome-ignore format: one line reads better
  expect([...(parseManifest(text) ?? [])]).toEqual([
    ["briefings/a.docx", paper],
    ["workbooks/z.xlsx", paper],
  ]);
});

test.each(["../a.docx", "/a.docx", "a/../../b.docx", "C:\\a.docx"])("a manifest that names %s is none", (path) => {
  expect(parseManifest(JSON.stringify({ format: 1, papers: { [path]: paper } }))).toBeNull();
});

test.each(["", "{", "[]", '{"format":3,"papers":{}}', '{"format":1,"papers":{"a":{"key":"x","digest":"y"}}}'])(
  "%s is no manifest",
  (text) => {
    expect(parseManifest(text)).toBeNull();
  },
);

test("what a killed build noted is ours where its bytes are found, and nowhere else", () => {
  const noted = [
    { path: "briefings/done.docx", written: paper },
    { path: "briefings/not-done.docx", written: paper },
  ];
  const found = new Map([
    ["briefings/done.docx", paper.digest],
    ["briefings/not-done.docx", "c".repeat(64)],
  ]);
  expect([...withNoted(new Map(), noted, found).keys()]).toEqual(["briefings/done.docx"]);
});

test("a line of the journal that was cut short is none", () => {
  const line = JSON.stringify({ path: "briefings/a.docx", written: paper });
  expect(parseNotedPaper(line)).toEqual({ path: "briefings/a.docx", written: paper });
  expect(parseNotedPaper(line.slice(0, -9))).toBeNull();
});

test("manifests of format 1 are read, and say nothing of what papers were made from", () => {
  const text = JSON.stringify({ format: 1, papers: { "briefings/a.docx": paper } });
  expect(parseManifest(text)).toEqual(new Map([["briefings/a.docx", paper]]));
  expect(manifestText(new Map())).toContain('"format": 2');
});
