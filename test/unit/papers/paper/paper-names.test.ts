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

test("a name that is too long ends with a word where it has any nearby", () => {
  const name = `${"Climate and Health ".repeat(3)}on Early Warning and Recovery`;
  expect(paperFileName({ no: "04", name, ending: "docx" }, standard.en)).toBe(
    `04_${"Climate and Health ".repeat(3)}on Early.docx`,
  );
  expect(paperFileName({ no: "04", name: `a ${"b".repeat(100)}`, ending: "docx" }, standard.en)).toBe(
    `04_a ${"b".repeat(68)}.docx`,
  );
});

test.each([
  ["briefings/01_Name.docx", "briefings/01_Name (new).docx"],
  ["briefings/01_名.docx", "briefings/01_名 (再生成).docx"],
  ["packets/第1.2回/資料.v2.xlsx", "packets/第1.2回/資料.v2 (再生成).xlsx"],
  ["packets/a.b/資料", "packets/a.b/資料 (再生成)"],
])("beside %s stands %s", (path, beside) => {
  expect(pathBeside(path)).toBe(beside);
});
