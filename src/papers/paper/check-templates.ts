import type { z } from "zod";
import { type Problem, ProblemError } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import { partialSources, templateSource } from "./paper-templates.ts";

/** The schema of a view, loaded when a template is held against it. */
type LoadView = () => Promise<z.ZodType>;

/** Every name that a Markdown template and its partials use, held against the view it prints. */
export async function checkMarkdownTemplate(
  templates: Templates,
  name: string,
  view: LoadView,
): Promise<readonly Problem[]> {
  const source = templateSource(templates, name);
  if (source === undefined) return [];
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  return checkTemplate(source, viewSchema(await view()), partialSources(templates));
}

/** A workbook template of that name, held against the schema of its view. */
export async function checkSheetTemplate(
  templates: Templates,
  name: string,
  view: LoadView,
): Promise<readonly Problem[]> {
  const source = templateSource(templates, name);
  if (source === undefined) return [];
  const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
  const { checkWorkbookTemplate } = await import("../../render/excel/template/check-workbook-template.ts");
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  const schema = viewSchema(await view());
  return problemsIn(async () => {
    const template = await parseWorkbookTemplate(source.text, source.file);
    return checkWorkbookTemplate(template, (text) => checkTemplate(text, schema, new Map()));
  });
}

/** Every problem that a step finds, thrown or told. */
export async function problemsIn(step: () => Promise<readonly Problem[]>): Promise<readonly Problem[]> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
