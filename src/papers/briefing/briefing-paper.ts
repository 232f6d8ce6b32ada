import { digest } from "../../base/digest.ts";
import { once } from "../../base/once.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { languageTags } from "../../words/language.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import type { WordPaper } from "../../render/word/body/word-state.ts";
import type { WordShell } from "../../render/word/shell/word-shell.ts";
import { type BriefingView, briefingNo, briefingViewOf } from "../../view/briefing/briefing-view.ts";
import { keptView } from "../paper/kept-view.ts";
import type { Materials } from "../paper/kind.ts";
import type { Paper, PaperBasis } from "../paper/paper.ts";
import { paperFileName } from "../paper/paper-names.ts";
import {
  lookDigest,
  partialSources,
  printer,
  templateDigests,
  templateInForce,
  wordShell,
} from "../paper/paper-templates.ts";

/** What the briefings of a build have in common. */
export type BriefingMaker = {
  readonly dataset: Dataset;
  /** Digest of what the look depends on beside the view */
  readonly look: string;
  readonly files: PaperBasis["files"];
  readonly date: Date;
  /** The names of all programmes: a paper that bears another's was swapped */
  readonly names: () => ReadonlySet<string>;
  /** A view as Markdown, with what else its Word file is made of */
  readonly compose: (view: BriefingView) => Promise<BriefingDraft>;
  readonly shell: () => Promise<WordShell>;
  readonly render: (view: BriefingView) => Promise<Uint8Array>;
};

type BriefingDraft = Pick<WordPaper, "markdown" | "charts" | "properties">;

export const briefingTemplate = "briefing.md.hbs";

/** A programme's briefing. Its view is made when it is asked for, so that a large plan holds no views. */
export function briefingPaper(program: Program, maker: BriefingMaker): Paper {
  const { dataset, look, files, date, render } = maker;
  const no = briefingNo(program);
  const view = keptView(dataset, () => briefingViewOf(dataset, program));
  return {
    kind: "briefings",
    id: program.id,
    names: [program.id, program.name, no, String(program.no)],
    title: program.name,
    projects: program.projects,
    path: `briefings/${paperFileName({ no, name: program.name, ending: "docx" }, wordsOf(dataset))}`,
    key: once(() => digest(JSON.stringify([look, view()]))),
    render: () => render(view()),
    audit: async (bytes, hear) => {
      const { auditBriefingPaper } = await import("./audit-briefing-paper.ts");
      return auditBriefingPaper({ bytes, program, maker, view: view() }, hear);
    },
    basis: {
      date: date.toISOString(),
      files,
      programs: [program.id],
      viewDigest: (other) => briefingViewDigest(other, program.id),
    },
  };
}

/** Digest of what a programme's briefing shows of a dataset; null where that has no such programme. */
export function briefingViewDigest(dataset: Dataset, id: string): string | null {
  const program = dataset.programs.find((one) => one.id === id);
  return program === undefined ? null : digest(JSON.stringify(briefingViewOf(dataset, program)));
}

/** Compiles the template and makes the shell when the first briefing is rendered. */
export function briefingMaker(materials: Pick<Materials, "dataset" | "templates" | "date">): BriefingMaker {
  const { dataset, templates, date } = materials;
  const print = once(() => printer(templates));
  const shell = once(() => wordShell(templates, dataset));
  const writer = once(() => briefingWriter(templates));
  const isUsed = (name: string) => !/^(?:workbook|comparison|packet\/)/.test(name);
  const compose = async (view: BriefingView): Promise<BriefingDraft> => ({
    markdown: (await print())(briefingTemplate, view),
    charts: view.charts,
    properties: propertiesOf(view, date, wordsOf(dataset)),
  });
  return {
    dataset,
    look: lookDigest(templates, date, isUsed),
    files: templateDigests(templates, isUsed),
    date,
    names: once(() => new Set(dataset.programs.map(({ name }) => name))),
    compose,
    shell,
    render: async (view) => {
      const write = await writer();
      return write(await compose(view), await shell());
    },
  };
}

async function briefingWriter(templates: Materials["templates"]) {
  const { renderWord } = await import("../../render/word/render-word.ts");
  const sources = [templateInForce(templates, briefingTemplate), ...partialSources(templates).values()];
  const common = { templates: sources, images: templates.files };
  return (draft: BriefingDraft, shell: WordShell) => renderWord({ ...draft, ...common }, shell);
}

function propertiesOf(view: BriefingView, date: Date, words: Words) {
  const keywords = [say(words, "briefing.keyword"), view.edition.planned, ...view.projects.map(({ label }) => label)];
  return {
    title: say(words, "briefing.title", { name: view.name }),
    subject: view.edition.title,
    creator: view.offices.lead,
    keywords: keywords.join(say(words, "list.separator")),
    language: languageTags[words.language],
    header: view.edition.title,
    created: date,
  };
}
