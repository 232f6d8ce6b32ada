import type { Dataset, Project } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import type { Program } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { budgetYears, recentYears, yearsWithRoom } from "../money/budget-years.ts";
import { projectViewOf } from "../project-view-of.ts";
import { programRows } from "../workbook/program-rows.ts";
import type { ProgramRow } from "../workbook/row-schemas.ts";
import { chosenProgramsOf, paperHeadOf } from "./meeting-view.ts";
import { chunks, contentsLines, type PagePlan, placePages } from "./place-pages.ts";
import { type ContentsLine, type Part, type VolumeView, volumePartOf } from "./volume-view.ts";

/** The volume of one-page summaries: each programme once, under its first PJ, and named again under its others. */
export function volumeViewOf(dataset: Dataset, meeting: Meeting, numbered: NumberedPaper): VolumeView {
  const choice = numbered.paper.summaries ?? "all";
  const programs = chosenProgramsOf(dataset, choice);
  const parts =
    typeof choice === "object" && "project" in choice
      ? partOfProject(dataset, choice.project, programs)
      : partsOf(dataset, programs);
  const words = wordsOf(dataset);
  const contents = chunks(linesOf(parts, words), contentsLines, ({ text }) => linesFor(text, words));
  const plan = placePages(contents.length, parts.map(planOf));
  const years = recentYears(budgetYears(dataset.programs), yearsWithRoom.upright);
  return {
    ...paperHeadOf(dataset, meeting, numbered),
    unit: say(words, "unit.money"),
    years: years.map((year) => fiscalYearLabel(Number(year), "table", words)),
    count: programs.length,
    contents: contents.map((lines) => ({ lines: lines.map((line) => ({ ...line, page: pageOf(line, plan) })) })),
    parts: parts.map((part) => volumePartOf({ dataset, part, plan, years })),
    pages: plan.pages,
  };
}

/** A volume of one PJ holds all of its programmes, wherever else they stand. */
function partOfProject(dataset: Dataset, id: string, programs: readonly Program[]): Part[] {
  return dataset.projects
    .filter((project) => project.id === id)
    .map((project) => ({ project, programs, summaries: programs, pages: pagesOf(dataset, project, programs) }));
}

/** PJs in their order; a PJ of which no programme was chosen has no part. */
function partsOf(dataset: Dataset, chosen: readonly Program[]): Part[] {
  const of = (project: Project) => chosen.filter(({ projects }) => projects.includes(project.id));
  return dataset.projects
    .map((project) => ({
      project,
      programs: of(project),
      summaries: of(project).filter(({ projects }) => projects[0] === project.id),
      pages: pagesOf(dataset, project, of(project)),
    }))
    .filter(({ programs }) => programs.length > 0);
}

/** The rows of a PJ's own pages: as many on each as are sure to stand there in the look that comes with Shiryo. */
function pagesOf(dataset: Dataset, { id }: Project, programs: readonly Program[]): ProgramRow[][] {
  return chunks(programRows(dataset, programs, id), roomForRows, (row) => heightOf(row, wordsOf(dataset)));
}

function planOf({ project, summaries, pages }: Part) {
  return { id: project.id, pages: pages.length, summaries: summaries.map(({ id }) => id) };
}

type UnplacedLine = Omit<ContentsLine, "page">;

function pageOf({ level, bookmark }: UnplacedLine, { projects, programs }: PagePlan): number {
  return (level === 1 ? projects : programs).get(bookmark) ?? 0;
}

function linesOf(parts: readonly Part[], words: Words): UnplacedLine[] {
  return parts.flatMap(({ project, programs, summaries }) => [
    {
      level: 1,
      text: say(words, "list.numbered", { no: project.no, text: projectViewOf(project, words).label }),
      bookmark: project.id,
    },
    ...programs.map(({ id, name }) => ({
      level: 2,
      text: summaries.some((one) => one.id === id) ? name : name + say(words, "mark.relisted"),
      bookmark: id,
    })),
  ]);
}

/**
 * Points: of 737 on an A4 page, less title, money, heads and notes; less heads and notes. Room is left on every page for what
 * stands above the first rows and below the last.
 */
const roomForRows = { first: 480, others: 600 } as const;

/** Points of a row of one line, and of each line more. */
const [lowest, line] = [17, 13];

/**
 * How much stands in a line: characters of 10 pt in the name's column, one less than there is room for, as no line begins
 * with punctuation; and characters of the contents, where Japanese names have always found room. A remark takes so many lines.
 */
const widths = {
  ja: { name: 15, contents: Number.POSITIVE_INFINITY, remark: 2 },
  en: { name: 24, contents: 80, remark: 3 },
} as const;

function heightOf({ name, relisted }: ProgramRow, { language }: Words): number {
  const width = widths[language];
  const lines = Math.max(Math.ceil(name.length / width.name), relisted ? width.remark : 1);
  return lowest + (lines - 1) * line;
}

function linesFor(text: string, { language }: Words): number {
  return Math.max(1, Math.ceil(text.length / widths[language].contents));
}
