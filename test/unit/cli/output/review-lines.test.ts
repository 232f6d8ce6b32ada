import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { reviewReason } from "../../../../src/api/told-review.ts";
import { reviewLines, reviewSummary } from "../../../../src/cli/output/review-lines.ts";
import { reasonCodes } from "../../../../src/review/value/review-value.ts";
import { english } from "../../../fixtures/english-terminal.ts";
import { aReviewRecord } from "../../../fixtures/a-review-record.ts";

const setting = (width?: number) => ({ ...english, width });

const records = [
  aReviewRecord({ cell: "H12", state: "changed", current: 8_920_860, typed: 9_100_000 }),
  aReviewRecord({ cell: "H13", state: "unchanged", decision: "leave" }),
  aReviewRecord({
    sheet: "KPI実績",
    cell: "M4",
    state: "invalid",
    decision: "open",
    reason: { code: "formula", detail: "=A1\u001b[31m" },
    target: {
      programId: "a",
      programName: "長い名前の標本研究事業",
      indicator: "治験に至った件数",
      path: [],
      near: [],
      unit: "件",
    },
  }),
];

test("each cell that wants something gets a line under its file, and below it the reason", () => {
  expect(reviewLines(records, setting())).toBe(
    [
      "a.xlsx",
      "  changed   予算要求!H12  標本研究事業                               request  8,920,860 → 9,100,000",
      "  invalid   KPI実績!M4    長い名前の標本研究事業 › 治験に至った件数  request  － → ?",
      "    a formula stands here: =A1\\u001b[31m",
      "    → type its result as a figure or text",
      "",
    ].join("\n"),
  );
  expect(reviewSummary(records, english)).toBe("1 changed, 1 unchanged, 1 invalid");
});

test.each([80, 100, 140])("lines keep within %i columns", (width) => {
  const lines = reviewLines(records, setting(width))
    .split("\n")
    .filter((line) => line.startsWith("  "));
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  expect(lines.join("\n")).toContain("›");
});

test("every reason is worded", () => {
  for (const code of reasonCodes) {
    const { message, hint } = reviewReason({ code, detail: "123" }, "en");
    expect(`${message}${hint}`, code).not.toContain("%");
    expect(hint.length, code).toBeGreaterThan(5);
  }
});
