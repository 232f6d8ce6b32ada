import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import type { Project } from "../../model/project.ts";
import { editionOf } from "../edition-of.ts";
import { fiscalYearLabel } from "../format/era-year.ts";
import { budgetYears } from "../money/budget-years.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import { projectViewOf } from "../project-view-of.ts";
import { budgetNotes } from "./budget-notes.ts";
import { budgetTotals } from "./budget-totals.ts";
import { countsOf } from "./counts-of.ts";
import { kpiRow } from "./kpi-row.ts";
import { kpiYears } from "./kpi-years.ts";
import { programRows } from "./program-rows.ts";
import { projectRow } from "./project-row.ts";
import { projectSums } from "./project-sums.ts";
import { sourceRows } from "./source-rows.ts";
import { topicRows } from "./topic-rows.ts";
import type { WorkbookView } from "./workbook-view.ts";

/** Everything that the workbook of one PJ shows; of all programmes, each once, where `project` is null. */
export function workbookViewOf(dataset: Dataset, project: Project | null): WorkbookView {
  const programs = dataset.programs.filter((program) => project === null || program.projects.includes(project.id));
  const years = budgetYears(dataset.programs);
  const actualYears = kpiYears(programs, Number(currentYear(dataset)));
  const rows = {
    programs: programRows(dataset, programs, project?.id ?? null),
    kpis: programs.flatMap((program) => program.kpis.map((kpi) => kpiRow(dataset, program, kpi, actualYears))),
    topics: programs.flatMap((program) => topicRows(dataset, program)),
  };
  const totals = budgetTotals(dataset, rows.programs, years);
  const projects = project === null ? projectsHolding(dataset).map((one) => projectRow(dataset, one, years)) : [];
  return {
    title: `${project === null ? "全体" : projectViewOf(project).label} 予算・KPI集計`,
    edition: editionOf(dataset),
    project: project === null ? null : projectViewOf(project),
    unit: "千円",
    years: years.map(yearColumn),
    kpiYears: actualYears.map(yearColumn),
    currentYear: currentYear(dataset),
    currentLabel: fiscalYearLabel(Number(currentYear(dataset)), "table"),
    yearBefore: yearBefore(dataset),
    ...rows,
    totals,
    projects,
    projectSums: project === null ? projectSums(projects, totals) : null,
    sources: programs.flatMap((program) => sourceRows(dataset, program)),
    notes: budgetNotes(dataset, rows.programs),
    counts: countsOf(rows),
  };
}

/** The PJs that get a workbook: those that hold a programme of this dataset. */
export function projectsHolding(dataset: Dataset): Project[] {
  const held = new Set(dataset.programs.flatMap((program: Program) => program.projects));
  return dataset.projects.filter((project) => held.has(project.id));
}

function yearColumn(key: string): { key: string; label: string } {
  return { key, label: fiscalYearLabel(Number(key), "table") };
}
