import type { Dataset, Project } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { wordsOf } from "../../words/paper-words.ts";
import { type MeasureYears, measureYears } from "../measure/definitions.ts";
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
  const figures = figuresOf(program, { years, project });
  const { requestReason, remark } = program.budget;
  return {
    id: program.id,
    no: program.no,
    name: program.name,
    projects: projectNames(dataset, program.projects),
    lead: program.offices.lead,
    relisted,
    mark: relisted ? "（再掲）" : "",
    published: relisted ? figures.part : null,
    ...figures,
    requestReason: requestReason?.[years.planned] ?? "",
    remark: remark?.[years.planned] ?? "",
    filled: filledText(figures.request.amount !== null, figures.assessment.amount !== null),
  };
}

function filledText(isRequested: boolean, isAssessed: boolean): string {
  if (isRequested) return isAssessed ? "記入済" : "要求のみ";
  return isAssessed ? "査定のみ" : "未記入";
}

/** A programme of several PJs is one sum that cannot be told apart: under each PJ it is shown whole and marked. */
export function isRelisted(program: Program): boolean {
  return program.projects.length > 1;
}

/** A PJ as a row of the overview, with its three kinds of total. */
export function projectRow(dataset: Dataset, project: Project, years: readonly string[]): ProjectRow {
  const held = dataset.programs.filter((program) => program.projects.includes(project.id));
  const rows = programRows(dataset, held, project.id);
  return {
    project: projectViewOf(project, wordsOf(dataset)),
    programs: rows.length,
    relisted: rows.filter((row) => row.relisted).length,
    totals: budgetTotals(dataset, rows, years),
  };
}
