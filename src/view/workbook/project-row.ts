import type { Dataset, Project } from "../../model/dataset.ts";
import { budgetTotals } from "../measure/figures-of.ts";
import { projectViewOf } from "../project-view-of.ts";
import { programRows } from "./program-rows.ts";
import type { ProjectRow } from "./schema/project-row.ts";

/** A PJ as a row of the overview, with its three kinds of total. */
export function projectRow(dataset: Dataset, project: Project, years: readonly string[]): ProjectRow {
  const held = dataset.programs.filter((program) => program.projects.includes(project.id));
  const rows = programRows(dataset, held, project.id);
  return {
    project: projectViewOf(project),
    programs: rows.length,
    relisted: rows.filter((row) => row.relisted).length,
    totals: budgetTotals(dataset, rows, years),
  };
}
