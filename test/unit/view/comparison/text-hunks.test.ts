import { expect, test } from "vitest";
import { compareTexts } from "../../../../src/view/comparison/text-hunks.ts";

/** `[old|new]` where texts differ. */
const shown = (old: string, now: string) =>
  compareTexts(old, now)
    .map((hunk) => (hunk.isSame ? hunk.new : `[${hunk.old}|${hunk.new}]`))
    .join("");

test.each([
  ["予算は1,063,811千円である。", "予算は1,070,000千円である。", "予算は[1,063,811|1,070,000]千円である。"],
  ["標本を集める研究を進める。", "標本を広く集める研究を進める。", "標本を[|広く]集める研究を進める。"],
  [
    "がんの予防と治療に関する研究を行う。",
    "がんの検診と診断に関する研究を行う。",
    "がんの[予防と治療|検診と診断]に関する研究を行う。",
  ],
  ["標本の収集", "患者会との対話", "[標本の収集|患者会との対話]"],
  ["", "追加", "[|追加]"],
  ["同じ", "同じ", "同じ"],
])("%s → %s", (old, now, expected) => {
  expect(shown(old, now)).toBe(expected);
});

test("texts of a book's length that have nothing in common take no time", () => {
  const [old, now] = ["研究の成果。".repeat(50_000), "標本を集めた。".repeat(50_000)];
  const start = performance.now();
  expect(compareTexts(old, now)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(20_000);
});
