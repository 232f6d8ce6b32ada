import { ProblemError } from "../../base/problem-error.ts";
import type { TextSource } from "../../base/text-source.ts";
import { hasError } from "../../base/has-error.ts";
import type { Templates } from "../../load/templates.ts";
import type { ComparisonView } from "../../view/comparison/comparison-view.ts";
import { wordShell } from "../paper/word-shell.ts";
import { partialSources, templateSource } from "../paper/template-sources.ts";
import { checkComparisonTemplates, type ComparisonFormat, comparisonTemplates } from "./check-comparison-templates.ts";

/** What a 新旧対照表 is made from. */
export type ComparisonMaterials = {
  readonly view: ComparisonView;
  readonly templates: Templates;
  /** The date it bears */
  readonly date: Date;
};

/**
 * A 新旧対照表 as the bytes of a Word file or a workbook. Same materials, same bytes.
 *
 * @throws ProblemError where a template has an error
 */
export async function renderComparison(format: ComparisonFormat, materials: ComparisonMaterials): Promise<Uint8Array> {
  const { templates } = materials;
  const problems = await checkComparisonTemplates(templates);
  if (hasError(problems)) throw new ProblemError(problems);
  const source = templateSource(templates, comparisonTemplates[format]);
  if (source === undefined) throw new Error(`there is no template ${comparisonTemplates[format]}`);
  return renderers[format](source, materials);
}

type Renderer = (source: TextSource, materials: ComparisonMaterials) => Promise<Uint8Array>;

const renderers: Readonly<Record<ComparisonFormat, Renderer>> = { docx: renderDocx, xlsx: renderXlsx };

async function renderDocx(source: TextSource, { view, templates, date }: ComparisonMaterials): Promise<Uint8Array> {
  const { compileTemplate } = await import("../../render/template/compile-template.ts");
  const { renderWord } = await import("../../render/word/render-word.ts");
  const partials = partialSources(templates);
  const properties = {
    title: view.title,
    subject: view.title,
    creator: "Shiryo",
    keywords: "新旧対照表",
    language: "ja-JP",
    header: view.title,
    created: date,
  };
  const paper = {
    markdown: compileTemplate(source, partials)(view),
    templates: [source, ...partials.values()],
    charts: {},
    images: templates.files,
    properties,
  };
  return renderWord(paper, await wordShell(templates.files.get("reference.docx")));
}

async function renderXlsx(source: TextSource, { view, date }: ComparisonMaterials): Promise<Uint8Array> {
  const { compileExpression } = await import("../../render/template/compile-template.ts");
  const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
  const { renderWorkbook } = await import("../../render/excel/render-workbook.ts");
  const template = await parseWorkbookTemplate(source.text, source.file);
  return renderWorkbook(template, view, { compile: compileExpression, creator: "Shiryo", date });
}
