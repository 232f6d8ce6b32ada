import type { Problem } from "../../base/problem.ts";
import type { Templates } from "../../load/templates.ts";
import { ComparisonView } from "../../view/comparison/comparison-view.ts";
import { checkWorkbook } from "../inputs/check-templates.ts";
import { partialSources, templateSource } from "../paper/template-sources.ts";

/** The templates of the 新旧対照表: as Word paper and as workbook. */
export const comparisonTemplates = { docx: "comparison.md.hbs", xlsx: "comparison.yaml" } as const;
export type ComparisonFormat = keyof typeof comparisonTemplates;

/** Every name that the templates of the 新旧対照表 use, held against its view. */
export async function checkComparisonTemplates(templates: Templates): Promise<Problem[]> {
  const source = templateSource(templates, comparisonTemplates.docx);
  const { checkTemplate } = await import("../../render/template/check-template.ts");
  const { viewSchema } = await import("../../render/template/view-schema.ts");
  return [
    ...(source === undefined ? [] : checkTemplate(source, viewSchema(ComparisonView), partialSources(templates))),
    ...(await checkWorkbook(templates, comparisonTemplates.xlsx, ComparisonView)),
  ];
}
