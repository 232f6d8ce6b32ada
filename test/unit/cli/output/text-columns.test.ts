import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { tableLines, wrapText } from "../../../../src/cli/output/text-columns.ts";

test("columns line up where Japanese stands in them, and no line ends in spaces", () => {
  const lines = tableLines([
    ["fresh", "標本", "a.docx"],
    ["x", "ab", ""],
  ]);
  expect(lines).toBe("fresh  標本  a.docx\nx      ab\n");
});

test("no rows are no lines", () => {
  expect(tableLines([])).toBe("");
});

test("breaks between words, and leaves no white space at the edges", () => {
  expect(wrapText("the dataset was changed after the workbook was sent out", 20)).toEqual([
    "the dataset was",
    "changed after the",
    "workbook was sent",
    "out",
  ]);
});

test("a file name and its cell stay together where they have room", () => {
  const lines = wrapText("another cell says otherwise: back/b-2.xlsx 予算要求!C4 = 1350000", 36);
  expect(lines).toEqual(["another cell says otherwise:", "back/b-2.xlsx 予算要求!C4 = 1350000"]);
});

test("no line begins with a mark or is too wide, and nothing is lost", () => {
  const text = "新規課題の採択数を増やし、若手研究者の枠を設けるため（令和８年度）。".repeat(3) + "x".repeat(100);
  const lines = wrapText(text, 30);
  expect(lines.join("")).toBe(text);
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(30);
  expect(lines.filter((line) => /^[、。）]/.test(line))).toEqual([]);
});

test("an empty text is an empty line", () => {
  expect(wrapText("", 20)).toEqual([""]);
});
