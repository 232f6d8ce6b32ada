import { hasError } from "../../base/has-error.ts";
import { ProblemError } from "../../base/problem-error.ts";
import type { Templates } from "../../load/templates.ts";
import { ReviewReportView } from "../../view/review/review-report-view.ts";
import { templateSource } from "../paper/template-sources.ts";

const reportTemplate = "review-report.yaml";

/**
 * The report on a review as a workbook. Same view, templates and date, same bytes.
 *
 * @throws ProblemError where the template has an error
 */
export async function renderReviewReport(
  view: ReviewReportView,
  templates: Templates,
  date: Date,
): Promise<Uint8Array> {
  const source = templateSource(templates, reportTemplate);
  if (source === undefined) throw new Error(`there is no template ${reportTemplate}`);
  const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
  const { checkWorkbookTemplate } = await import("../../render/excel/template/check-workbook-template.ts");
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  const { compileExpression } = await import("../../render/template/compile-template.ts");
  const { renderWorkbook } = await import("../../render/excel/render-workbook.ts");
  const template = await parseWorkbookTemplate(source.text, source.file);
  const schema = viewSchema(ReviewReportView);
  const problems = checkWorkbookTemplate(template, (text) => checkTemplate(text, schema, new Map()));
  if (hasError(problems)) throw new ProblemError(problems);
  return renderWorkbook(template, view, { compile: compileExpression, creator: "Shiryo", date });
}
