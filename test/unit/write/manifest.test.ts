import { expect, test } from "vitest";
import { manifestText, parseManifest } from "../../../src/write/manifest.ts";

const paper = { key: "a".repeat(64), digest: "b".repeat(64) };

test("a manifest is read back as it was written, in order of path", () => {
  const text = manifestText(new Map([["z.docx", paper], ["a.docx", paper]])); // biome-ignore format: one line reads better
  expect([...(parseManifest(text) ?? [])]).toEqual([
    ["a.docx", paper],
    ["z.docx", paper],
  ]);
});

test.each(["../a.docx", "/a.docx", "a/../../b.docx", "C:\\a.docx"])("a manifest that names %s is none", (path) => {
  expect(parseManifest(JSON.stringify({ format: 1, papers: { [path]: paper } }))).toBeNull();
});

test.each(["", "{", "[]", '{"format":2,"papers":{}}', '{"format":1,"papers":{"a":{"key":"x","digest":"y"}}}'])(
  "%s is no manifest",
  (text) => {
    expect(parseManifest(text)).toBeNull();
  },
);
