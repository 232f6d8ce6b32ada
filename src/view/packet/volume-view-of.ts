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
  const plan = placePages(parts.map(planOf));
  const years = recentYears(budgetYears(dataset.programs), yearsWithRoom.upright);
  return {
    ...paperHeadOf(dataset, meeting, numbered),
    unit: say(words, "unit.money"),
    years: years.map((year) => fiscalYearLabel(Number(year), "table", words)),
    count: programs.length,
    contents: chunks(linesOf(parts, plan, words), contentsLines).map((lines) => ({ lines })),
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

function pagesOf(dataset: Dataset, { id }: Project, programs: readonly Program[]): ProgramRow[][] {
  return rowPages(programRows(dataset, programs, id));
}

function planOf({ project, programs, summaries, pages }: Part) {
  return { id: project.id, lines: 1 + programs.length, pages: pages.length, summaries: summaries.map(({ id }) => id) };
}

function linesOf(parts: readonly Part[], plan: PagePlan, words: Words): ContentsLine[] {
  return parts.flatMap(({ project, programs, summaries }) => [
    {
      level: 1,
      text: say(words, "list.numbered", { no: project.no, text: projectViewOf(project, words).label }),
      bookmark: project.id,
      page: plan.projects.get(project.id) ?? 0,
    },
    ...programs.map(({ id, name }) => ({
      level: 2,
      text: summaries.some((one) => one.id === id) ? name : name + say(words, "mark.relisted"),
      bookmark: id,
      page: plan.programs.get(id) ?? 0,
    })),
  ]);
}

/**
 * The rows of a PJ's own pages, page by page: as many as are sure to stand on a page in the look that comes with Shiryo.
 * Room is left on every page for what stands above the first rows and below the last.
 */
function rowPages(rows: readonly ProgramRow[]): ProgramRow[][] {
  const pages: ProgramRow[][] = [[]];
  let left = firstRoom;
  for (const row of rows) {
    const height = heightOf(row);
    if (height > left) {
      pages.push([]);
      left = otherRoom;
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages;
}

/** Points: of 737 on an A4 page, less title, money, heads and notes; less heads and notes. */
const [firstRoom, otherRoom] = [480, 600];

/** Points of a row of one line, and of each line more. */
const [lowest, line] = [17, 13];

/** Characters of 10 pt that stand side by side in the name's column; one less than there is room for, as no line begins with punctuation. */
const nameWidth = 15;

/** A remark takes two lines. */
function heightOf({ name, relisted }: ProgramRow): number {
  const lines = Math.max(Math.ceil(name.length / nameWidth), relisted ? 2 : 1);
  return lowest + (lines - 1) * line;
}
