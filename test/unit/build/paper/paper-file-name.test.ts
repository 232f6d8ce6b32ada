import { expect, test } from "vitest";
import { paperFileName } from "../../../../src/build/paper/paper-file-name.ts";

test("a name keeps its characters but those that file systems forbid", () => {
  expect(paperFileName({ no: "12", name: "対策(身体・知的)事業/A:B", ending: "docx" })).toBe(
    "12_対策(身体・知的)事業＿A＿B.docx",
  );
});

test("the longest name fits in 255 bytes", () => {
  const name = paperFileName({ no: "PJ5", name: "長".repeat(300), ending: "xlsx" });
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
});
