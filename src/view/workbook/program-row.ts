import type { Program } from "../../model/program.ts";
import type { Dataset } from "../../model/dataset.ts";
import { change } from "../money/change.ts";
import { changeFigures } from "../money/change-figures.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import { partOfProject } from "../money/part-of-project.ts";
import { projectNames } from "../project-view-of.ts";
import { requestedOf } from "./requested.ts";
import type { UnsharedRow } from "./with-shares.ts";

/**
 * A programme as a row of 予算.
 *
 * @param project id of the PJ whose workbook this is, null for the overview, where no programme is relisted
 */
export function programRow(dataset: Dataset, program: Program, project: string | null): UnsharedRow {
  const relisted = project !== null && isRelisted(program);
  const { initial } = program.budget;
  const part = project === null ? null : partOfProject(program, currentYear(dataset), project);
  return {
    id: program.id,
    no: program.no,
    name: program.name,
    projects: projectNames(dataset, program.projects),
    lead: program.offices.lead,
    initial: { ...initial },
    relisted,
    mark: relisted ? "（再掲）" : "",
    published: relisted ? part : null,
    part,
    ...requestedOf(dataset, program),
    ...changeFigures(change(initial[yearBefore(dataset)] ?? null, initial[currentYear(dataset)] ?? null)),
  };
}

/** A programme of several PJs is one sum that cannot be told apart: under each PJ it is shown whole and marked. */
export function isRelisted(program: Program): boolean {
  return program.projects.length > 1;
}
