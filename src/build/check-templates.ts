import type { Problem } from "../base/problem.ts";
import { ProblemError } from "../base/problem-error.ts";
import type { Templates } from "../load/templates.ts";
import { briefingTemplate } from "./briefing-paper.ts";
import type { PaperKind } from "./paper.ts";
import { partialSources, templateSource } from "./template-sources.ts";
import { workbookTemplates } from "./workbook-paper.ts";

/** Every name that the templates of some kinds of paper use, held against the views they print. */
export async function checkTemplates(templates: Templates, kinds: readonly PaperKind[]): Promise<Problem[]> {
  const problems = await Promise.all(kinds.map((kind) => checks[kind](templates)));
  return problems.flat();
}

const checks: Readonly<Record<PaperKind, (templates: Templates) => Promise<Problem[]>>> = {
  briefings: checkBriefingTemplate,
  workbooks: checkWorkbookTemplates,
};

async function checkBriefingTemplate(templates: Templates): Promise<Problem[]> {
  const source = templateSource(templates, briefingTemplate);
  if (source === undefined) return [];
  const { checkTemplate } = await import("../render/template/check-template.ts");
  const { viewSchema } = await import("../render/template/view-schema.ts");
  const { BriefingView } = await import("../view/briefing/briefing-view.ts");
  return checkTemplate(source, viewSchema(BriefingView), partialSources(templates));
}

async function checkWorkbookTemplates(templates: Templates): Promise<Problem[]> {
  const problems = await Promise.all(Object.values(workbookTemplates).map((name) => checkWorkbook(templates, name)));
  return problems.flat();
}

async function checkWorkbook(templates: Templates, name: string): Promise<Problem[]> {
  const source = templateSource(templates, name);
  if (source === undefined) return [];
  const { parseWorkbookTemplate } = await import("../render/excel/template/parse-workbook-template.ts");
  const { checkWorkbookTemplate } = await import("../render/excel/template/check-workbook-template.ts");
  const { checkTemplate } = await import("../render/template/check-template.ts");
  const { viewSchema } = await import("../render/template/view-schema.ts");
  const { WorkbookView } = await import("../view/workbook/workbook-view.ts");
  const schema = viewSchema(WorkbookView);
  try {
    const template = await parseWorkbookTemplate(source.text, source.file);
    return checkWorkbookTemplate(template, (text) => checkTemplate(text, schema, new Map()));
  } catch (error) {
    if (error instanceof ProblemError) return [...error.problems];
    throw error;
  }
}
