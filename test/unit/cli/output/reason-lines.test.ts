import { expect, test } from "vitest";
import { valueTexts } from "../../../../src/cli/output/reason-lines.ts";

const both = (old: unknown, now: unknown) => {
  const texts = valueTexts(old, now, "en");
  return `${texts.old} → ${texts.now}`;
};

test.each([
  [8920860, 8920861, "8,920,860 → 8,920,861"],
  [2024, 2025, "2024 → 2025"],
  [null, 0, "－ → 0"],
  ["甲", "乙", "「甲」 → 「乙」"],
  [
    "同じ文頭に続く本文の甲が末尾の同じ文に至る",
    "同じ文頭に続く本文の乙が末尾の同じ文に至る",
    "「…く本文の甲が末尾の…」 → 「…く本文の乙が末尾の…」",
  ],
  ["文。", "文。追記。", "「文。」 → 「文。追記。」"],
  [undefined, { title: "課題", label: "x" }, "nothing → 「課題」"],
  ["\u001b[31m", "a", "「\\u001b[31m」 → 「a」"],
])("%s and %s are shown as %s", (old, now, text) => {
  expect(both(old, now)).toBe(text);
});
