import type { z } from "zod";
import type { Problem } from "../../base/problem.ts";
import { ProblemError } from "../../base/problem-error.ts";
import type { Templates } from "../../load/templates.ts";
import { briefingTemplate } from "../paper/briefing-paper.ts";
import { checkedTemplates } from "./checked-templates.ts";
import type { PaperKind } from "../paper/paper.ts";
import { partialSources, templateSource } from "../paper/template-sources.ts";
import { templatesDigest } from "../paper/templates-digest.ts";
import { workbookTemplates } from "../paper/workbook-paper.ts";

/** Every name that the templates of some kinds of paper use, held against the views they print. */
export async function checkTemplates(templates: Templates, kinds: readonly PaperKind[]): Promise<Problem[]> {
  if (templatesDigest(templates, () => true) === checkedTemplates) return [];
  const problems = await Promise.all(kinds.map((kind) => checks[kind](templates)));
  return withoutRepeats(problems.flat());
}

/** Kinds of paper share partials and the reference document: a fault of these is told once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const referenceDocument = "reference.docx";

const checks: Readonly<Record<PaperKind, (templates: Templates) => Promise<Problem[]>>> = {
  briefings: checkBriefings,
  workbooks: checkWorkbookTemplates,
  packets: checkPackets,
};

async function checkBriefings(templates: Templates): Promise<Problem[]> {
  return [...(await checkBriefingTemplate(templates)), ...(await checkReference(templates))];
}

/** Papers of packets are printed by their own templates, and by those of briefings. */
async function checkPackets(templates: Templates): Promise<Problem[]> {
  const { checkPacketTemplates } = await import("../packet/check-packet-templates.ts");
  return [...(await checkPacketTemplates(templates)), ...(await checkBriefings(templates))];
}

/** What keeps the user's own look from being used: told here once, not once for each paper. */
async function checkReference(templates: Templates): Promise<Problem[]> {
  const bytes = templates.files.get(referenceDocument);
  if (bytes === undefined) return [];
  const { readShell } = await import("../../render/word/shell/read-shell.ts");
  const place = { file: templates.pathOf(referenceDocument) };
  const problems = await problemsIn(async () => {
    readShell(bytes);
    return [];
  });
  return problems.map((problem) => ({ ...problem, place }));
}

async function checkBriefingTemplate(templates: Templates): Promise<Problem[]> {
  const source = templateSource(templates, briefingTemplate);
  if (source === undefined) return [];
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  const { BriefingView } = await import("../../view/briefing/briefing-view.ts");
  return checkTemplate(source, viewSchema(BriefingView), partialSources(templates));
}

async function checkWorkbookTemplates(templates: Templates): Promise<Problem[]> {
  const problems = await Promise.all(Object.values(workbookTemplates).map((name) => checkWorkbook(templates, name)));
  return problems.flat();
}

/** A workbook template of that name, held against the schema of its view. */
export async function checkWorkbook(templates: Templates, name: string, view?: z.ZodType): Promise<readonly Problem[]> {
  const source = templateSource(templates, name);
  if (source === undefined) return [];
  const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
  const { checkWorkbookTemplate } = await import("../../render/excel/template/check-workbook-template.ts");
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  const { WorkbookView } = await import("../../view/workbook/workbook-view.ts");
  const schema = viewSchema(view ?? WorkbookView);
  return problemsIn(async () => {
    const template = await parseWorkbookTemplate(source.text, source.file);
    return checkWorkbookTemplate(template, (text) => checkTemplate(text, schema, new Map()));
  });
}

/** Every problem that a step finds, thrown or told. */
async function problemsIn(step: () => Promise<readonly Problem[]>): Promise<readonly Problem[]> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
