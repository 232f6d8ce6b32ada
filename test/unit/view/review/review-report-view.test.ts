import { expect, test } from "vitest";
import { renderReviewPage } from "../../../../src/render/render-review-page.ts";
import { ReviewReportView, reviewReportViewOf } from "../../../../src/view/review/review-report-view.ts";
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
