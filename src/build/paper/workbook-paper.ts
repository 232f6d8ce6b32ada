import { digest } from "../../base/digest.ts";
import { digestJson } from "../../base/digest-json.ts";
import { version } from "../../base/version.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Project } from "../../model/project.ts";
import type { WorkbookView } from "../../view/workbook/workbook-view.ts";
import { workbookTitle, workbookViewOf } from "../../view/workbook/workbook-view-of.ts";
import type { MakerMaterials } from "./briefing-paper.ts";
import { once } from "../../base/once.ts";
import { noPieces } from "../kept/no-pieces.ts";
import type { Paper, PaperBasis } from "./paper.ts";
import { paperFileName } from "./paper-file-name.ts";
import { templateSource } from "./template-sources.ts";
import { templateDigests, templatesDigest } from "./templates-digest.ts";

/** The template of a PJ's workbook, and of the overview. */
export const workbookTemplates = { project: "workbook.yaml", overview: "workbook-overview.yaml" } as const;

/** What the workbooks of a build have in common. */
export type WorkbookMaker = {
  readonly dataset: Dataset;
  /** Digest of what the look depends on beside the view */
  readonly look: string;
  readonly files: PaperBasis["files"];
  readonly date: Date;
  readonly render: (view: WorkbookView) => Promise<Uint8Array>;
};

/** The workbook of a PJ, or the overview where `project` is null. */
export function workbookPaper(project: Project | null, { dataset, look, files, date, render }: WorkbookMaker): Paper {
  const title = workbookTitle(project);
  const no = project === null ? "00" : `PJ${project.no}`;
  return {
    kind: "workbooks",
    id: project?.id ?? "overview",
    names: project === null ? ["overview", "全体", "00"] : [project.id, project.name, `${project.name}PJ`, title],
    title,
    projects: project === null ? [] : [project.id],
    path: `workbooks/${paperFileName({ no, name: project?.name ?? "全体", ending: "xlsx" })}`,
    key: once(() => digestJson([look, workbookViewOf(dataset, project)])),
    render: () => render(workbookViewOf(dataset, project)),
    basis: {
      version,
      date: date.toISOString(),
      files,
      programs: programsOf(dataset, project),
      viewDigest: (other) => viewDigest(other, project),
    },
  };
}

function programsOf({ programs }: Dataset, project: Project | null): string[] {
  return programs.flatMap(({ id, projects }) => (project === null || projects.includes(project.id) ? [id] : []));
}

function viewDigest(dataset: Dataset, project: Project | null): string | null {
  const other = project === null ? null : dataset.projects.find(({ id }) => id === project.id);
  return other === undefined ? null : digestJson(workbookViewOf(dataset, other));
}

/** Parses the templates when the first workbook is rendered. */
export function workbookMaker({ dataset, templates, date, pieces = noPieces }: MakerMaterials): WorkbookMaker {
  const tools = once(async () => {
    const { compileExpression } = await import("../../render/template/compile-template.ts");
    const { parseWorkbookTemplate } = await import("../../render/excel/template/parse-workbook-template.ts");
    const { renderWorkbook } = await import("../../render/excel/render-workbook.ts");
    const parsed = (name: string) => {
      const source = templateSource(templates, name);
      if (source === undefined) throw new Error(`there is no template ${name}`);
      return parseWorkbookTemplate(source.text, source.file);
    };
    return { compile: compileExpression, parsed, renderWorkbook };
  });
  const isUsed = (name: string) => name.startsWith("workbook");
  return {
    dataset,
    look: digest(JSON.stringify([version, date, templatesDigest(templates, isUsed)])),
    files: templateDigests(templates, isUsed),
    date,
    render: async (view) => {
      const { compile, parsed, renderWorkbook } = await tools();
      const template = await parsed(view.project === null ? workbookTemplates.overview : workbookTemplates.project);
      return renderWorkbook(template, view, { compile, creator: "Shiryo", date, frames: pieces.of("frames") });
    },
  };
}
