import * as z from "zod";
import type { Dataset, Project } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { BriefingView, briefingViewOf } from "../briefing/briefing-view.ts";
import { budgetTotals } from "../measure/figures-of.ts";
import { recentYearsNote, yearsWithRoom } from "../money/budget-years.ts";
import { currentYear } from "../money/current-year.ts";
import { ProjectView } from "../project-view.ts";
import { projectViewOf } from "../project-view-of.ts";
import { budgetNotes } from "../workbook/budget-notes.ts";
import type { ProgramRow } from "../workbook/row-schemas.ts";
import { PaperHead } from "./meeting-view.ts";
import { MoneyRow, moneyRowOf, relistedPart } from "./money-row.ts";
import type { PagePlan } from "./place-pages.ts";

/** A line of the contents. */
export const ContentsLine = z.strictObject({
  /** 1 for a PJ, 2 for a programme */
  level: z.int(),
  text: z.string(),
  bookmark: z.string(),
  page: z.int(),
});
export type ContentsLine = z.infer<typeof ContentsLine>;

/** A programme on a PJ's first page. */
export const PartRow = z.strictObject({
  name: z.string(),
  bookmark: z.string(),
  page: z.int(),
  ...MoneyRow.shape,
  /** （再掲）うち当PJ分 1,234, or "" */
  remark: z.string(),
});
export type PartRow = z.infer<typeof PartRow>;

/** Programmes under a PJ: its first page with its money, and the summaries that stand here and nowhere else. */
export const VolumePart = z.strictObject({
  project: ProjectView,
  bookmark: z.string(),
  /** Programmes of this PJ */
  count: z.int(),
  /** 当PJのみに属する事業の計, … */
  sums: z.array(z.strictObject({ name: z.string(), ...MoneyRow.shape })),
  /** Rows page by page: a page takes so many and no more */
  pages: z.array(z.strictObject({ rows: z.array(PartRow) })),
  notes: z.array(z.string()),
  summaries: z.array(z.strictObject({ bookmark: z.string(), briefing: BriefingView })),
});
export type VolumePart = z.infer<typeof VolumePart>;

/**
 * 資料1-2: the one-page summaries as a volume, by PJ. Every page number is known beforehand: contents are cut after a
 * fixed number of lines, the first pages of PJs after a fixed number of rows, and a summary is one page.
 */
export const VolumeView = z.strictObject({
  ...PaperHead.shape,
  unit: z.string(),
  years: z.array(z.string()),
  /** Programmes in the volume, each counted once */
  count: z.int(),
  contents: z.array(z.strictObject({ lines: z.array(ContentsLine) })),
  parts: z.array(VolumePart),
  /** Pages of the volume */
  pages: z.int(),
});
export type VolumeView = z.infer<typeof VolumeView>;

type PartSource = {
  readonly dataset: Dataset;
  readonly part: Part;
  readonly plan: PagePlan;
  readonly years: readonly string[];
};

/** A PJ of a volume: its money as the PJ's workbook has it, its programmes with their pages, and their summaries. */
export function volumePartOf(source: PartSource): VolumePart {
  const { dataset, part } = source;
  const words = wordsOf(dataset);
  const rows = part.pages.flat();
  return {
    project: projectViewOf(part.project, words),
    bookmark: part.project.id,
    count: rows.length,
    sums: sumsOf(source, rows),
    pages: part.pages.map((page) => ({ rows: page.map((row) => partRow(source, row)) })),
    notes: [
      ...budgetNotes(dataset, rows),
      ...recentYearsNote(dataset.programs, yearsWithRoom.upright, words),
      ...(isWhole(dataset, part) ? [] : [say(words, "volume.partNote")]),
    ],
    summaries: part.summaries.map((program: Program) => ({
      bookmark: program.id,
      briefing: briefingViewOf(dataset, program),
    })),
  };
}

function isWhole({ programs }: Dataset, { project, programs: chosen }: Part): boolean {
  return programs.filter(({ projects }) => projects.includes(project.id)).length === chosen.length;
}

function sumsOf({ dataset, years }: PartSource, rows: readonly ProgramRow[]): VolumePart["sums"] {
  const { alone, splitKnown, includingRelisted } = budgetTotals(dataset, rows, years);
  const words = wordsOf(dataset);
  const sum = (name: string, byYear: Readonly<Record<string, number | null>>) => ({
    name,
    ...moneyRowOf(dataset, byYear, years),
  });
  const isSplitKnown = rows.some(({ relisted, part }) => relisted && part !== null);
  return [
    sum(say(words, "listing.ofProject"), alone),
    ...(isSplitKnown ? [sum(say(words, "listing.withSplit"), { [currentYear(dataset)]: splitKnown })] : []),
    ...(rows.some(({ relisted }) => relisted) ? [sum(say(words, "listing.withRelisted"), includingRelisted)] : []),
  ];
}

function partRow({ dataset, plan, years }: PartSource, row: ProgramRow): PartRow {
  return {
    name: row.name,
    bookmark: row.id,
    page: plan.programs.get(row.id) ?? 0,
    ...moneyRowOf(dataset, row.initial, years),
    remark: relistedPart(dataset, row),
  };
}

/** A PJ of a volume with the programmes chosen that belong to it, and those that stand under it in full. */
export type Part = {
  readonly project: Project;
  readonly programs: readonly Program[];
  readonly summaries: readonly Program[];
  /** The programmes as rows of the PJ's own pages, page by page */
  readonly pages: readonly (readonly ProgramRow[])[];
};
