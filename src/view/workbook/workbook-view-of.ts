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
import { charted } from "./charted.ts";
import { countTopics } from "./count-topics.ts";
import { dataRecords } from "./data-records.ts";
import { gatherKpiFacts, type KpiFacts } from "./kpi-facts.ts";
import { kpiNotes } from "./kpi-notes.ts";
import { kpiRows } from "./kpi-rows.ts";
import { kpiYears } from "./kpi-years.ts";
import { programCounts } from "./program-counts.ts";
import { isRelisted } from "./program-row.ts";
import { programRows } from "./program-rows.ts";
import { projectRow } from "./project-row.ts";
import { projectSums } from "./project-sums.ts";
import { ranking } from "./ranking.ts";
import { requestedNotes } from "./requested-notes.ts";
import { sourceRows } from "./source-rows.ts";
import { rowsOfPrograms } from "./rows-of-programs.ts";
import { topicRows } from "./topic-rows.ts";
import type { WorkbookView } from "./workbook-view.ts";
import type { ProgramRow } from "./schema/program-row.ts";

/** Everything that the workbook of one PJ shows; of all programmes, each once, where `project` is null. */
export function workbookViewOf(dataset: Dataset, project: Project | null): WorkbookView {
  const programs = dataset.programs.filter((program) => project === null || program.projects.includes(project.id));
  const years = budgetYears(dataset.programs);
  const actualYears = kpiYears(programs, Number(currentYear(dataset)));
  const kpis = gatherKpiFacts();
  const topics = countTopics();
  const lists = rowsOfPrograms(
    programs,
    {
      kpis: (program) => kpiRows(dataset, program, actualYears),
      topics: (program) => topicRows(dataset, program),
      sources: (program) => sourceRows(dataset, program),
      records: (program) => dataRecords(dataset, [program], project?.id ?? null),
    },
    (own) => {
      kpis.add(own.kpis);
      topics.add(own.topics);
    },
  );
  const rows = programRows(dataset, programs, project?.id ?? null);
  const facts = kpis.facts();
  const kpiYearColumn = (year: string) => ({ ...yearColumn(year), isFar: isFar(year, dataset, facts) });
  const totals = budgetTotals(dataset, rows, years);
  const counts = {
    ...programCounts(rows),
    kpis: lists.kpis.length,
    targets: facts.targets,
    ...topics.counts(),
    shared: programs.filter(isRelisted).length,
  };
  const ranked = ranking(rows, facts.byProgram, currentYear(dataset));
  const projects = project === null ? projectsHolding(dataset).map((one) => projectRow(dataset, one, years)) : [];
  return {
    title: workbookTitle(project),
    edition: editionOf(dataset),
    project: project === null ? null : projectViewOf(project),
    unit: "千円",
    years: years.map(yearColumn),
    kpiYears: actualYears.map(kpiYearColumn),
    currentYear: currentYear(dataset),
    currentLabel: fiscalYearLabel(Number(currentYear(dataset)), "table"),
    yearBefore: yearBefore(dataset),
    plannedYear: String(dataset.fiscalYear),
    plannedLabel: fiscalYearLabel(dataset.fiscalYear, "table"),
    review: { edition: dataset.fiscalYear, paper: project?.id ?? "overview" },
    requested: requestedMeasures(rows),
    programs: rows,
    kpis: lists.kpis,
    topics: lists.topics,
    totals,
    projects,
    projectSums: project === null ? projectSums(projects, totals) : null,
    sources: lists.sources,
    ranking: ranked,
    records: lists.records,
    charted: charted(ranked, projects, counts.relisted),
    notes: [...budgetNotes(dataset, rows), ...requestedNotes(dataset, rows)],
    kpiNotes: kpiNotes(facts),
    counts,
  };
}

/** A year still to come, of which nothing is reported yet. */
function isFar(year: string, dataset: Dataset, { reportedYears }: KpiFacts): boolean {
  return year > currentYear(dataset) && !reportedYears.has(year);
}

function requestedMeasures(rows: readonly ProgramRow[]): WorkbookView["requested"] {
  const request = rows.some((row) => row.request.amount !== null);
  const assessment = rows.some((row) => row.assessment.amount !== null);
  return { request, assessment, any: request || assessment };
}

/** The PJs that get a workbook: those that hold a programme of this dataset. */
export function projectsHolding(dataset: Dataset): Project[] {
  const held = new Set(dataset.programs.flatMap((program: Program) => program.projects));
  return dataset.projects.filter((project) => held.has(project.id));
}

function yearColumn(key: string): { key: string; label: string } {
  return { key, label: fiscalYearLabel(Number(key), "table") };
}

/** 医薬品PJ 予算・KPI集計, or 全体 予算・KPI集計 for the overview. */
export function workbookTitle(project: Project | null): string {
  return `${project === null ? "全体" : projectViewOf(project).label} 予算・KPI集計`;
}
