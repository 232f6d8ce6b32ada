import { once } from "../../base/once.ts";
import type { Dataset, Project } from "../../model/dataset.ts";
import { type Meeting, type NumberedPaper, type PaperContent, paperContents } from "../../model/meeting.ts";
import { say } from "../../words/paper-words.ts";
import { type BriefingView, briefingViewOf } from "../../view/briefing/briefing-view.ts";
import { budgetListViewOf } from "../../view/packet/budget-list-view.ts";
import { collectionViewOf } from "../../view/packet/collection-view.ts";
import { kpiListViewOf } from "../../view/packet/kpi-list-view.ts";
import {
  chosenProgramsOf,
  listedPaperOf,
  paperOfMeeting,
  printedNumber,
  titledText,
} from "../../view/packet/meeting-view.ts";
import { volumeViewOf } from "../../view/packet/volume-view-of.ts";
import { projectsHolding, workbookViewOf } from "../../view/workbook/workbook-view-of.ts";
import { keptView } from "../paper/kept-view.ts";
import { paperFileName } from "../paper/paper-names.ts";
import { workbookPaper } from "../workbook/workbook-paper.ts";
import { attachedFile, documentFile } from "./own-files.ts";
import { auditOfWord, type PacketFile, remembered } from "./packet-file.ts";
import type { PacketSource } from "./packet-maker.ts";
import type { PacketTemplate } from "./packet-templates.ts";

/** The files of a meeting's paper: one, or as many as it has workbooks. */
export function packetContents(source: PacketSource): PacketFile[] {
  const content = paperContents.find((key) => source.numbered.paper[key] !== undefined);
  return content === undefined ? [] : contents[content](source);
}

const contents: Readonly<Record<PaperContent, (source: PacketSource) => PacketFile[]>> = {
  briefings: (source) => [briefingsFile(source)],
  summaries: (source) => [summariesFile(source)],
  workbooks: workbookFiles,
  table: (source) => [tableFile(source)],
  document: (source) => [documentFile(source)],
  attachment: (source) => [attachedFile(source)],
};

function briefingsFile(source: PacketSource): PacketFile {
  const { dataset } = source.maker;
  const programs = chosenProgramsOf(dataset, source.numbered.paper.briefings ?? "all");
  return wordFile(source, {
    template: "collection",
    programs: programs.map(({ id }) => id),
    viewOf: collectionViewOf,
    briefingsOf: (other) =>
      chosenProgramsOf(other, source.numbered.paper.briefings ?? "all").map((program) =>
        briefingViewOf(other, program),
      ),
  });
}

function summariesFile(source: PacketSource): PacketFile {
  const { dataset } = source.maker;
  const programs = chosenProgramsOf(dataset, source.numbered.paper.summaries ?? "all");
  return wordFile(source, {
    template: "volume",
    programs: programs.map(({ id }) => id),
    viewOf: volumeViewOf,
    pagesOf: (view) => view.pages,
  });
}

function tableFile(source: PacketSource): PacketFile {
  const programs = source.maker.dataset.programs.map(({ id }) => id);
  return source.numbered.paper.table === "budget"
    ? wordFile(source, { template: "budget-list", programs, viewOf: budgetListViewOf })
    : wordFile(source, { template: "kpi-list", programs, viewOf: kpiListViewOf });
}

/** How a paper is printed: its template, and the view of a meeting's dataset. */
type WordContent<View extends object> = {
  readonly template: PacketTemplate;
  /** Programmes it tells of */
  readonly programs: readonly string[];
  readonly viewOf: (dataset: Dataset, meeting: Meeting, numbered: NumberedPaper) => View;
  readonly briefingsOf?: (dataset: Dataset) => readonly BriefingView[];
  readonly pagesOf?: (view: View) => number;
};

/** A numbered paper that is printed by a template. */
function wordFile<View extends object>(source: PacketSource, content: WordContent<View>): PacketFile {
  const { maker, meeting, numbered } = source;
  const { template, viewOf, briefingsOf = () => [], pagesOf } = content;
  const listed = listedPaperOf(numbered, maker.words);
  const view = once(() => viewOf(maker.dataset, meeting, numbered));
  const briefings = keptView(maker.dataset, () => briefingsOf(maker.dataset));
  const draft = () => ({
    template,
    view: view(),
    header: titledText({ ...listed, number: printedNumber(numbered, maker.words) }, maker.words),
    title: listed.title,
    subject: paperOfMeeting(meeting, listed.number, maker.words),
    briefings: briefings(),
  });
  const render = once(async () => maker.write(draft()));
  return {
    ...listed,
    name: paperFileName({ no: listed.number, name: listed.title, ending: "docx" }, maker.words),
    part: "",
    get pages() {
      return pagesOf?.(view()) ?? null;
    },
    files: maker.files,
    programs: content.programs,
    view: (dataset, other) =>
      dataset === maker.dataset && other === meeting
        ? [view(), briefings()]
        : [viewOf(dataset, other, numbered), briefingsOf(dataset)],
    render,
    audit: auditOfWord({ draft, maker }),
  };
}

/** The workbooks of a paper, under its number: those of workbooks/ as far as the meeting may see them. */
function workbookFiles({ maker, numbered }: PacketSource): PacketFile[] {
  const listed = listedPaperOf(numbered, maker.words);
  return chosenProjects(maker.dataset, numbered.paper.workbooks ?? "all").map((project) => {
    const workbook = workbookPaper(project, maker.workbooks);
    const id = project?.id ?? null;
    const name = `${listed.title}_${workbook.path.replace(/^.*\/|\.xlsx$/g, "")}`;
    return {
      ...listed,
      title: say(maker.words, "paper.part", { title: listed.title, part: workbook.title }),
      name: paperFileName({ no: listed.number, name, ending: "xlsx" }, maker.words),
      part: project?.id ?? "overview",
      pages: null,
      files: maker.workbooks.files,
      programs: workbook.basis?.programs ?? [],
      view: (dataset) => workbookViewIn(dataset, id),
      render: once(workbook.render),
      audit: remembered(workbook.audit),
    };
  });
}

type Projects = Parameters<typeof projectsHolding>[0];

/** null stands for the overview. */
function chosenProjects(dataset: Projects, choice: "all" | readonly string[]): (Project | null)[] {
  const projects = projectsHolding(dataset);
  if (choice === "all") return [null, ...projects];
  return choice.flatMap((id) => (id === "overview" ? [null] : projects.filter((project) => project.id === id)));
}

function workbookViewIn(dataset: Projects, id: string | null): unknown {
  const project = id === null ? null : dataset.projects.find((one) => one.id === id);
  return project === undefined ? null : workbookViewOf(dataset, project);
}
