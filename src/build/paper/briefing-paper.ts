import { digest } from "../../base/digest.ts";
import { version } from "../../base/version.ts";
import type { Templates } from "../../load/templates.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import { briefingNo, briefingViewOf } from "../../view/briefing/briefing-view-of.ts";
import { once } from "../../base/once.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import type { BuildPieces } from "../kept/build-pieces.ts";
import { noPieces } from "../kept/no-pieces.ts";
import { type KeyOf, keptKeys } from "./kept-keys.ts";
import type { Paper, PaperBasis } from "./paper.ts";
import { paperFileName } from "./paper-file-name.ts";
import { partialSources, templateSource } from "./template-sources.ts";
import { templateDigests, templatesDigest } from "./templates-digest.ts";
import { wordShell } from "./word-shell.ts";

/** What the briefings of a build have in common. */
export type BriefingMaker = {
  readonly dataset: Dataset;
  /** Digest of what the look depends on beside the view */
  readonly look: string;
  readonly files: PaperBasis["files"];
  readonly date: Date;
  readonly keyOf: KeyOf;
  readonly render: (view: BriefingView) => Promise<Uint8Array>;
};

export const briefingTemplate = "briefing.md.hbs";

/** A programme's briefing. Its view is made when it is asked for, so that a large plan holds no views. */
export function briefingPaper(program: Program, maker: BriefingMaker): Paper {
  const { dataset, look, files, date, keyOf, render } = maker;
  const no = briefingNo(program);
  return {
    kind: "briefings",
    id: program.id,
    names: [program.id, program.name, no, String(program.no)],
    title: program.name,
    projects: program.projects,
    path: `briefings/${paperFileName({ no, name: program.name, ending: "docx" })}`,
    key: once(() =>
      keyOf({ id: program.id, look }, () => digest(JSON.stringify([look, briefingViewOf(dataset, program)]))),
    ),
    render: () => render(briefingViewOf(dataset, program)),
    basis: {
      version,
      date: date.toISOString(),
      files,
      programs: [program.id],
      viewDigest: (other) => viewDigest(other, program.id),
    },
  };
}

/** Digest of what a programme's briefing shows of a dataset; null where that has no such programme. */
export function viewDigest(dataset: Dataset, id: string): string | null {
  const program = dataset.programs.find((one) => one.id === id);
  return program === undefined ? null : digest(JSON.stringify(briefingViewOf(dataset, program)));
}

export type MakerMaterials = {
  readonly dataset: Dataset;
  readonly templates: Templates;
  readonly date: Date;
  /** The dataset's files as they were loaded; where they are left out, keys are always worked out */
  readonly sources?: readonly DatasetSource[];
  /** What earlier builds kept; nothing where it is left out */
  readonly pieces?: BuildPieces;
};

/** Compiles the template and makes the shell when the first briefing is rendered. */
export function briefingMaker(materials: MakerMaterials): BriefingMaker {
  const { dataset, templates, date, sources = [], pieces = noPieces } = materials;
  const tools = once(() => briefingTools(templates));
  const isUsed = (name: string) => !/^(?:workbook|comparison|packet\/)/.test(name);
  return {
    dataset,
    look: digest(JSON.stringify([version, date, templatesDigest(templates, isUsed)])),
    files: templateDigests(templates, isUsed),
    date,
    keyOf: keptKeys({ sources, pieces }),
    render: async (view) => {
      const { renderMarkdown, renderWord, shell, ...materials } = await tools();
      const paper = { markdown: renderMarkdown(view), charts: view.charts, properties: propertiesOf(view, date) };
      return renderWord({ ...paper, ...materials }, shell);
    },
  };
}

async function briefingTools(templates: Templates) {
  const { compileTemplate } = await import("../../render/template/compile-template.ts");
  const { renderWord } = await import("../../render/word/render-word.ts");
  const source = templateSource(templates, briefingTemplate);
  if (source === undefined) throw new Error(`there is no template ${briefingTemplate}`);
  const partials = partialSources(templates);
  return {
    renderMarkdown: compileTemplate(source, partials),
    templates: [source, ...partials.values()],
    renderWord,
    shell: await wordShell(templates.files.get("reference.docx")),
    images: templates.files,
  };
}

function propertiesOf(view: BriefingView, date: Date) {
  return {
    title: `${view.name}　事業概要`,
    subject: view.edition.title,
    creator: view.offices.lead,
    keywords: ["事業概要", view.edition.planned, ...view.projects.map((project) => project.label)].join("、"),
    language: "ja-JP",
    header: view.edition.title,
    created: date,
  };
}
