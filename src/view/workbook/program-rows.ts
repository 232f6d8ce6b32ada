import type { Dataset, Project } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { type MeasureYears, measureYears } from "../measure/definitions.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import type { RowFigures } from "../measure/figure-schema.ts";
import { figuresOf, budgetTotals } from "../measure/figures-of.ts";
import { total } from "../money/total.ts";
import { projectNames, projectViewOf } from "../project-view-of.ts";
import { ranksOf } from "./ranking.ts";
import type { ProgramRow, ProjectRow } from "./row-schemas.ts";

/**
 * Programmes as rows of 予算, each with its share: of all money in the overview, of this PJ's money as far as it is known
 * in the workbook of a PJ.
 *
 * @param project id of the PJ whose workbook this is, null for the overview, where no programme is relisted
 */
export function programRows(dataset: Dataset, programs: readonly Program[], project: string | null): ProgramRow[] {
  const years = measureYears(dataset);
  const rows = programs.map((program) => unsharedRow(dataset, program, { years, project }));
  const amounts = rows.map((row) => row.initial[years.current] ?? null);
  const shared = project === null ? amounts : rows.map((row) => row.part);
  const whole = total(shared);
  const ranks = ranksOf(amounts);
  return rows.map((row, index) => ({
    ...row,
    share: shareOf(shared[index] ?? null, whole),
    rank: ranks[index] ?? 0,
  }));
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** A row before anything is known of the others. */
type UnsharedRow = Omit<ProgramRow, "share" | "rank">;
type Wanted = { readonly years: MeasureYears; readonly project: string | null };

function unsharedRow(dataset: Dataset, program: Program, { years, project }: Wanted): UnsharedRow {
  const relisted = project !== null && isRelisted(program);
  const figures = figuresOf(program, { years, project, words: wordsOf(dataset) });
  const { requestReason, remark } = program.budget;
  const words = wordsOf(dataset);
  return {
    id: program.id,
    no: program.no,
    name: program.name,
    projects: projectNames(dataset, program.projects),
    lead: program.offices.lead,
    relisted,
    mark: relisted ? say(words, "mark.relisted") : "",
    published: relisted ? figures.part : null,
    ...figures,
    requestReason: requestReason?.[years.planned] ?? "",
    remark: remark?.[years.planned] ?? "",
    filled: say(words, `workbook.filled.${filledPart(figures)}`),
  };
}

function filledPart({ request, assessment }: RowFigures): "both" | "request" | "assessment" | "none" {
  if (request.amount !== null) return assessment.amount === null ? "request" : "both";
  return assessment.amount === null ? "none" : "assessment";
}

/** A programme of several PJs is one sum that cannot be told apart: under each PJ it is shown whole and marked. */
export function isRelisted(program: Program): boolean {
  return program.projects.length > 1;
}

/** A PJ as a row of the overview, with its three kinds of total. */
export function projectRow(dataset: Dataset, project: Project, years: readonly string[]): ProjectRow {
  const held = dataset.programs.filter((program) => program.projects.includes(project.id));
  const rows = programRows(dataset, held, project.id);
  const words = wordsOf(dataset);
  const view = projectViewOf(project, words);
  return {
    project: view,
    label: endsWithLabel(words) ? view.label : view.name,
    programs: rows.length,
    relisted: rows.filter((row) => row.relisted).length,
    totals: budgetTotals(dataset, rows, years),
  };
}

/** How many characters follow a PJ's name in its label; 0 where something stands before the name. */
export function labelTail(words: Words): number {
  return endsWithLabel(words) ? say(words, "project.label", { name: "" }).length : 0;
}

function endsWithLabel(words: Words): boolean {
  return say(words, "project.label", { name: "{name}" }).startsWith("{name}");
}
