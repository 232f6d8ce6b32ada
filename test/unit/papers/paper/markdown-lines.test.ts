import { expect, test } from "vitest";
import { markdownLines } from "../../../../src/papers/paper/markdown-lines.ts";

test("mark-up is taken off, escapes of values are undone", () => {
  const markdown = [
    "# 名称",
    '::: table unit="（単位：千円）" labels=1',
    "| 区分 | 令和7年度&#10;当初 |",
    "|---|--:|",
    String.raw`| **計** | 1\|2 |`,
    ":::",
    '::: box "予算額　1,000千円"',
    "::: box ポイント",
    String.raw`- Top10\% \*印`,
  ].join("\n");
  expect(markdownLines(markdown)).toEqual([
    "名称",
    "（単位：千円）",
    "区分",
    "令和7年度\n当初",
    "計",
    "1|2",
    "予算額　1,000千円",
    "ポイント",
    "Top10% *印",
  ]);
});
