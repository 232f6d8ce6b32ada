import { readFile } from "node:fs/promises";
import { hasError, type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { loadTemplates, type Templates } from "../../load/load-templates.ts";
import { readPackage } from "../../opc/read-package.ts";
import { templateSource } from "../../papers/paper/paper-templates.ts";
import type { InputFolders } from "../../pipeline/inputs/load-inputs.ts";
import { reviewPageMark } from "../../render/render-review-page.ts";
import { ReviewReportView, reviewReportViewOf } from "../../view/review/review-report-view.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";
import type { ReviewResult } from "./review-workbooks.ts";

export type ReportOrder = {
  /** Ends in .xlsx or .html */
  readonly path: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly folders: InputFolders;
};

/**
 * Write a report on a review. An earlier report is replaced; any other file of that name is left alone and told.
 *
 * @returns why there is no report; nothing where it was written
 */
export async function writeReviewReport(result: ReviewResult, order: ReportOrder): Promise<readonly Problem[]> {
  const { path, date } = order;
  if (!/\.(xlsx|html)$/i.test(path)) return [problemOf("review-report.kind", {}, { place: { file: path } })];
  if (!(await isFreeOrOurs(path))) {
    return [problemOf("review-report", {}, { place: { file: path } })];
  }
  const { dataset, applied } = result;
  if (dataset === null) return [];
  const view = reviewReportViewOf({ ...result, dataset, isApplied: applied !== null, date });
  try {
    await writeFileWhole(path, await bytesOf(view, order));
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    const { message } = error as NodeJS.ErrnoException;
    return [problemOf("review-not-written.report", { error: message }, { place: { file: path } })];
  }
}

async function bytesOf(view: ReviewReportView, { path, date, folders }: ReportOrder): Promise<Uint8Array | string> {
  if (/\.html$/i.test(path)) return (await import("../../render/render-review-page.ts")).renderReviewPage(view);
  const { templates, problems } = loadTemplates(folders.templates, folders.builtInTemplates);
  if (hasError(problems)) throw new ProblemError(problems);
  return renderReviewReport(view, templates, new Date(`${date}T00:00:00Z`));
}

/** Nothing of that name, or a report of ours by the mark that it bears. */
async function isFreeOrOurs(path: string): Promise<boolean> {
  try {
    const bytes = await readFile(path);
    if (/\.html$/i.test(path)) return bytes.subarray(0, 1000).includes(reviewPageMark);
    const core = readPackage(bytes).get("docProps/core.xml");
    return core !== undefined && Buffer.from(core).includes(reviewPageMark);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

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
