import { expect, test } from "vitest";
import { compareLines } from "../../../src/audit/word/compare-lines.ts";

const paragraphs = (...texts: string[]) =>
  texts.map((text, index) => ({ no: index + 1, text, style: "", place: `paragraph ${index + 1}` }));

test("lines that are printed in order are no findings, whatever stands between them without a figure", () => {
  expect(compareLines(["令和7年度", "計", "1,000"], paragraphs("前置き", "令和7年度", "1,000"))).toEqual([]);
});

test("a wrong digit is told with its place, cut down to what differs", () => {
  const [finding, ...more] = compareLines(
    ["12件", "3件", "令和7年度から令和9年度まで"],
    paragraphs("12件", "3件", "令和7年度から令和8年度まで"),
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    place: "paragraph 3",
    expected: "令和7年度から令和9年度まで",
    found: "令和7年度から令和8年度まで",
  });
});

test("a figure that takes the place of another one of the paper is found", () => {
  expect(compareLines(["5", "6"], paragraphs("6", "6"))).toHaveLength(1);
});

test("a line that is missing, and one that is too many, are told", () => {
  expect(compareLines(["1", "2"], paragraphs("1"))).toMatchObject([{ expected: "2", found: "", place: "" }]);
  expect(compareLines(["1"], paragraphs("1", "2"))).toMatchObject([{ expected: "", found: "2", place: "paragraph 2" }]);
});

test("lines that Markdown joins to one paragraph, and columns side by side, are no findings", () => {
  expect(compareLines(["令和7年度", "から3年"], paragraphs("令和7年度から3年"))).toEqual([]);
  expect(compareLines(["1年", "2年", "3年"], paragraphs("1年", "3年", "2年"))).toEqual([]);
});
