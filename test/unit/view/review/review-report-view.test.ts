import { expect, test } from "vitest";
import { renderReviewPage } from "../../../../src/render/render-review-page.ts";
import { ReviewReportView, reviewReportViewOf } from "../../../../src/view/review/review-report-view.ts";
import { reasonCodes } from "../../../../src/review/value/review-value.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aReviewRecord } from "../../../fixtures/a-review-record.ts";

const records = [
  aReviewRecord({ readFrom: "1.2億円" }),
  aReviewRecord({ cell: "H13", state: "unchanged", decision: "leave" }),
  aReviewRecord({
    cell: "M4",
    field: "actual.2025",
    state: "conflict",
    decision: "open",
    current: "<b>& 旧",
    typed: 7,
    reason: { code: "moved", detail: "5" },
  }),
];
const inputs = { dataset: aDataset([]), files: [], records, problems: [], isApplied: false, date: "2026-08-20" };

test("the report lists what wants something, in the words of the office", () => {
  const view = ReviewReportView.parse(reviewReportViewOf(inputs));
  expect(view.date).toBe("令和８年８月20日");
  expect(view.rows.map(({ no, state, decision, field, remark }) => [no, state, decision, field, remark])).toEqual([
    [1, "新規", "反映予定", "令和8年度要求額", "「1.2億円」との記入を換算した。"],
    [2, "競合", "未決", "令和7年度実績", "配布後にデータが変更されている（配布時の値：5）。"],
  ]);
  expect(reviewReportViewOf({ ...inputs, isApplied: true }).rows[0]?.decision).toBe("反映済");
});

test("the page shows texts of cells as texts", () => {
  const page = renderReviewPage(reviewReportViewOf(inputs));
  expect(page).toContain("<td>&lt;b&gt;&amp; 旧</td>");
  expect(page).not.toContain("<b>");
  expect(page).toContain('<td class="figure">1,200</td>');
});

const inEnglish = { ...inputs, dataset: { ...aDataset([]), language: "en" as const } };
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

test("a report on a dataset in English is in English", () => {
  const view = ReviewReportView.parse(reviewReportViewOf(inEnglish));
  expect(view.rows.map(({ state, decision, field, remark }) => [state, decision, field, remark])).toEqual([
    ["New", "To be accepted", "FY2026 request", "The entry “1.2億円” was converted."],
    [
      "Conflict",
      "Undecided",
      "FY2025 result",
      "The data have changed since the workbook was sent out (value then: 5).",
    ],
  ]);
  const page = renderReviewPage({ ...view, edition: "", rows: [] });
  expect(page).toContain('<html lang="en">');
  expect(page.replace(/<style>.*<\/style>/s, "")).not.toMatch(japanese);
});

test.each(reasonCodes)("the reason %s is worded in both languages", (code) => {
  const reported = { ...inputs, records: [aReviewRecord({ state: "invalid", reason: { code, detail: "123" } })] };
  expect(reviewReportViewOf(reported).rows[0]?.remark).toMatch(/。$/);
  const english = reviewReportViewOf({ ...reported, dataset: inEnglish.dataset }).rows[0]?.remark;
  expect(english).toMatch(/[.]$/);
  expect(english).not.toMatch(japanese);
});

test("a file that was refused is told in words, and any other problem by its code", () => {
  const problem = (code: "review-file" | "budget-sum") =>
    ({ code, severity: "error", place: { file: "a.xlsx" } }) as unknown as (typeof inputs.problems)[number];
  const view = reviewReportViewOf({ ...inEnglish, problems: [problem("review-file"), problem("budget-sum")] });
  expect(view.notes).toEqual([
    "a.xlsx: This cannot be read as an Excel workbook (.xlsx, .xlsm).",
    "a.xlsx: This could not be dealt with (budget-sum).",
  ]);
});
