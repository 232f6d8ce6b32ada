import type { TextSource } from "../../base/byte-source.ts";
import { hasError, type Problem, ProblemError } from "../../base/problem.ts";
import type { Templates } from "../../load/load-templates.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { ComparisonView } from "../../view/comparison/comparison-view.ts";
import { checkMarkdownTemplate, checkSheetTemplate } from "../paper/check-templates.ts";
import type { Kind } from "../paper/kind.ts";
import { partialSources, templateSource, wordShell } from "../paper/paper-templates.ts";

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
    keywords: say(wordsOf(view.wording), "comparison.name"),
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
  return renderWord(paper, await wordShell(templates, view.wording));
}

async function renderXlsx(source: TextSource, { view, date }: ComparisonMaterials): Promise<Uint8Array> {
  const { compileExpression } = await import("../../render/template/compile-template.ts");
  const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
  const { renderWorkbook } = await import("../../render/excel/render-workbook.ts");
  const template = await parseWorkbookTemplate(source.text, source.file);
  return renderWorkbook(template, view, { compile: compileExpression, creator: "Shiryo", date });
}

/** The templates of the 新旧対照表: as Word paper and as workbook. */
export const comparisonTemplates = { docx: "comparison.md.hbs", xlsx: "comparison.yaml" } as const;
export type ComparisonFormat = keyof typeof comparisonTemplates;

/** Every name that the templates of the 新旧対照表 use, held against its view. */
export async function checkComparisonTemplates(templates: Templates): Promise<Problem[]> {
  const view = () => Promise.resolve(ComparisonView);
  return [
    ...(await checkMarkdownTemplate(templates, comparisonTemplates.docx, view)),
    ...(await checkSheetTemplate(templates, comparisonTemplates.xlsx, view)),
  ];
}

/** What compares two editions: its papers are made by a command of their own. */
export const comparisons: Kind = {
  name: "comparison",
  atOnce: 1,
  checkTemplates: checkComparisonTemplates,
  papersOf: () => [],
};
