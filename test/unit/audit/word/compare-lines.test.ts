import { expect, test } from "vitest";
import { compareLines } from "../../../../src/audit/word/compare-lines.ts";

const paragraphs = (...texts: string[]) =>
  texts.map((text, index) => ({ text, style: "", place: `paragraph ${index + 1}` }));

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

test("a line that stands elsewhere is there, as often as it is printed", () => {
  expect(compareLines(["1年", "2年", "3年"], paragraphs("1年", "3年", "2年"))).toEqual([]);
  expect(compareLines(["1年", "2年", "2年"], paragraphs("2年", "1年", "1年"))).toHaveLength(1);
});

test("lines run together to one paragraph are told: the paragraph is none of them", () => {
  expect(compareLines(["令和7年度", "から3年"], paragraphs("令和7年度から3年"))).not.toEqual([]);
});

test("that there is no figure is a figure too", () => {
  expect(compareLines(["－", "計"], paragraphs("5", "計"))).toMatchObject([{ expected: "－", found: "5" }]);
});
