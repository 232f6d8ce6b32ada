import { expect, test } from "vitest";
import { paperFileName, pathBeside } from "../../../../src/papers/paper/paper-names.ts";
import { standard } from "../../../../src/words/paper-words.ts";

test("a name keeps its characters but those that file systems forbid", () => {
  const file = { no: "12", name: "対策(身体・知的)事業/A:B", ending: "docx" };
  expect(paperFileName(file, standard.ja)).toBe("12_対策(身体・知的)事業＿A＿B.docx");
  const paper = { no: "Paper 1/2", name: "Plan FY2026: summary", ending: "docx" };
  expect(paperFileName(paper, standard.en)).toBe("Paper 1-2_Plan FY2026- summary.docx");
});

test("the longest name fits in 255 bytes", () => {
  const name = paperFileName({ no: "PJ5", name: "長".repeat(300), ending: "xlsx" }, standard.ja);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
});

test.each([
  ["briefings/01_名.docx", "briefings/01_名 (再生成).docx"],
  ["packets/第1.2回/資料.v2.xlsx", "packets/第1.2回/資料.v2 (再生成).xlsx"],
  ["packets/a.b/資料", "packets/a.b/資料 (再生成)"],
])("beside %s stands %s", (path, beside) => {
  expect(pathBeside(path)).toBe(beside);
});
