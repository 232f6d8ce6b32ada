import { digest, digestJson } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import { engineDigest } from "../../base/version.ts";
import type { Templates } from "../../load/load-templates.ts";
import type { Dataset, Project } from "../../model/dataset.ts";
import type { ParsedWorkbookTemplate } from "../../render/excel/template/parse-workbook-template.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { recordHeaders } from "../../view/workbook/record-headers.ts";
import type { WorkbookView } from "../../view/workbook/workbook-view.ts";
import { projectsHolding, workbookTitle, workbookViewOf } from "../../view/workbook/workbook-view-of.ts";
import { noPieces } from "../paper/kept-work.ts";
import { keptView } from "../paper/kept-view.ts";
import type { Materials } from "../paper/kind.ts";
import type { Paper, PaperBasis } from "../paper/paper.ts";
import { paperFileName } from "../paper/paper-names.ts";
import { lookDigest, templateDigests, templateInForce } from "../paper/paper-templates.ts";

/** The template of a PJ's workbook, and of the overview. */
export const workbookTemplates = { project: "workbook.yaml", overview: "workbook-overview.yaml" } as const;

/** What the workbooks of a build have in common. */
export type WorkbookMaker = {
  readonly dataset: Dataset;
  /** Digest of what the look depends on beside the view */
  readonly look: string;
  readonly files: PaperBasis["files"];
  readonly date: Date;
  /** The template that a view is printed with */
  readonly templateOf: (view: WorkbookView) => Promise<ParsedWorkbookTemplate>;
  /** The titles of all workbooks: a paper that bears another's was swapped */
  readonly titles: () => ReadonlySet<string>;
  readonly render: (view: WorkbookView) => Promise<Uint8Array>;
};

/** The workbook of a PJ, or the overview where `project` is null. */
export function workbookPaper(project: Project | null, maker: WorkbookMaker): Paper & Required<Pick<Paper, "audit">> {
  const { dataset, look, files, date, render } = maker;
  const words = wordsOf(dataset);
  const title = workbookTitle(project, words);
  const view = keptView(dataset, () => workbookViewOf(dataset, project));
  return {
    kind: "workbooks",
    id: project?.id ?? "overview",
    names: namesOf(project, title, words),
    title,
    projects: project === null ? [] : [project.id],
    path: `workbooks/${fileName(project, words)}`,
    key: once(() => digestJson([look, view()])),
    render: () => render(view()),
    audit: async (bytes, hear) => {
      const { auditWorkbookPaper } = await import("./audit-workbook-paper.ts");
      return auditWorkbookPaper({ bytes, project, maker, view: view() }, hear);
    },
    basis: {
      date: date.toISOString(),
      files,
      programs: programsOf(dataset, project),
      viewDigest: (other) => workbookViewDigest(other, project),
    },
  };
}

/** How people call a workbook on the command line. */
function namesOf(project: Project | null, title: string, words: Words): string[] {
  if (project === null) return ["overview", say(words, "workbook.allProjects"), "00"];
  return [project.id, project.name, say(words, "project.label", { name: project.name }), title];
}

function fileName(project: Project | null, words: Words): string {
  const no = project === null ? "00" : `PJ${project.no}`;
  const name = project?.name ?? say(words, "workbook.allProjects");
  return paperFileName({ no, name, ending: "xlsx" }, words);
}

function programsOf({ programs }: Dataset, project: Project | null): string[] {
  return programs.flatMap(({ id, projects }) => (project === null || projects.includes(project.id) ? [id] : []));
}

function workbookViewDigest(dataset: Dataset, project: Project | null): string | null {
  const other = project === null ? null : dataset.projects.find(({ id }) => id === project.id);
  return other === undefined ? null : digestJson(workbookViewOf(dataset, other));
}

/** Parses the templates when the first workbook is rendered. */
export function workbookMaker(materials: Pick<Materials, "dataset" | "templates" | "date" | "pieces">): WorkbookMaker {
  const { dataset, templates, date, pieces = noPieces } = materials;
  const isUsed = (name: string) => name.startsWith("workbook");
  const overview = once(() => parsedTemplate(templates, workbookTemplates.overview));
  const project = once(() => parsedTemplate(templates, workbookTemplates.project));
  const templateOf = (view: WorkbookView) => (view.project === null ? overview() : project());
  return {
    dataset,
    look: lookDigest(templates, date, isUsed),
    files: templateDigests(templates, isUsed),
    date,
    templateOf,
    titles: once(() => {
      const words = wordsOf(dataset);
      return new Set([null, ...projectsHolding(dataset)].map((project) => workbookTitle(project, words)));
    }),
    render: async (view) => {
      const { compileExpression } = await import("../../render/template/compile-template.ts");
      const { renderWorkbook } = await import("../../render/excel/render-workbook.ts");
      const settings = { compile: compileExpression, creator: "Shiryo", date, frames: pieces.of("frames") };
      return renderWorkbook(await templateOf(view), view, settings);
    },
  };
}

async function parsedTemplate(templates: Templates, name: string) {
  const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
  const source = templateInForce(templates, name);
  return parseWorkbookTemplate(source.text, source.file);
}

/** The single figures of a workbook as a CSV file beside it. */
export function csvPaper(workbook: Paper, dataset: Dataset, project: Project | null): Paper {
  const records = () => workbookViewOf(dataset, project).records;
  const words = wordsOf(dataset);
  const headers = recordHeaders(words);
  return {
    ...workbook,
    title: say(words, "workbook.data.csv", { title: workbook.title }),
    path: csvPath(workbook),
    key: once(() => digest(JSON.stringify([engineDigest(), headers, records()]))),
    render: async () => {
      const { renderCsv } = await import("../../render/render-csv.ts");
      return renderCsv({ headers, rows: records() });
    },
    audit: async (bytes, hear) => {
      const { auditCsvPaper } = await import("./audit-workbook-paper.ts");
      return auditCsvPaper(bytes, { records: records(), headers }, hear);
    },
    ...(workbook.basis && { basis: { ...workbook.basis, date: "", files: {} } }),
  };
}

/** workbooks/PJ1_医薬品.xlsx → workbooks/PJ1_医薬品.csv */
export function csvPath({ path }: Pick<Paper, "path">): string {
  return path.replace(/\.xlsx$/u, ".csv");
}
