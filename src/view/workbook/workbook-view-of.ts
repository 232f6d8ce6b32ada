import type { Dataset, Project } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { editionOf, wordingOf } from "../edition-of.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { budgetTotals, projectSums } from "../measure/figures-of.ts";
import { budgetYears } from "../money/budget-years.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";
import { projectViewOf } from "../project-view-of.ts";
import { budgetNotes } from "./budget-notes.ts";
import { charted } from "./charted.ts";
import { dataRecords } from "./data-records.ts";
import { type KpiFacts, kpiFacts } from "./kpi-facts.ts";
import { kpiNotes } from "./kpi-notes.ts";
import { kpiRows } from "./kpi-rows.ts";
import { kpiYears } from "./kpi-years.ts";
import { isRelisted, labelTail, programRows, projectRow } from "./program-rows.ts";
import { ranking } from "./ranking.ts";
import { requestedNotes } from "./requested-notes.ts";
import type { ProgramRow, TopicRow } from "./row-schemas.ts";
import { sourceRows } from "./source-rows.ts";
import { topicRows } from "./topic-rows.ts";
import type { WorkbookView } from "./workbook-view.ts";

/** Everything that the workbook of one PJ shows; of all programmes, each once, where `project` is null. */
export function workbookViewOf(dataset: Dataset, project: Project | null): WorkbookView {
  const programs = dataset.programs.filter((program) => project === null || program.projects.includes(project.id));
  const rows = programRows(dataset, programs, project?.id ?? null);
  const words = wordsOf(dataset);
  return {
    title: workbookTitle(project, words),
    edition: editionOf(dataset),
    wording: wordingOf(dataset),
    project: project === null ? null : projectViewOf(project, words),
    unit: say(words, "unit.money"),
    labelTail: labelTail(words),
    ...yearsOf(dataset),
    review: { edition: dataset.fiscalYear, paper: project?.id ?? "overview" },
    ...moneyOf(dataset, rows, project),
    ...listsOf(dataset, programs, { rows, project }),
    notes: [...budgetNotes(dataset, rows), ...requestedNotes(dataset, rows)],
  };
}

type Years = "currentYear" | "currentLabel" | "yearBefore" | "plannedYear" | "plannedLabel";

function yearsOf(dataset: Dataset): Pick<WorkbookView, Years> {
  const words = wordsOf(dataset);
  return {
    currentYear: currentYear(dataset),
    currentLabel: fiscalYearLabel(Number(currentYear(dataset)), "table", words),
    yearBefore: yearBefore(dataset),
    plannedYear: String(dataset.fiscalYear),
    plannedLabel: fiscalYearLabel(dataset.fiscalYear, "table", words),
  };
}

type Money = "years" | "chartYears" | "requested" | "programs" | "totals" | "projects" | "projectSums";

/** The rows of programmes with their totals, and those of PJs in the overview. */
function moneyOf(dataset: Dataset, rows: ProgramRow[], project: Project | null): Pick<WorkbookView, Money> {
  const words = wordsOf(dataset);
  const years = budgetYears(dataset.programs);
  const totals = budgetTotals(dataset, rows, years);
  const projects = project === null ? projectsHolding(dataset).map((one) => projectRow(dataset, one, years)) : [];
  const ofProjects = projects.map((one) => one.totals);
  return {
    years: years.map((year) => yearColumn(year, words)),
    chartYears: years.slice(-3).map((year) => yearColumn(year, words)),
    requested: requestedMeasures(rows),
    programs: rows,
    totals,
    projects,
    projectSums: project === null ? projectSums(ofProjects, totals, years) : null,
  };
}

type Lists = "kpiYears" | "kpis" | "kpiNotes" | "topics" | "sources" | "records" | "ranking" | "charted" | "counts";
type Held = { readonly rows: readonly ProgramRow[]; readonly project: Project | null };

/** The rows of the other sheets, and what is counted or drawn of them. */
function listsOf(dataset: Dataset, programs: readonly Program[], { rows, project }: Held): Pick<WorkbookView, Lists> {
  const words = wordsOf(dataset);
  const years = kpiYears(programs, Number(currentYear(dataset)));
  const kpis = programs.flatMap((program) => kpiRows(dataset, program, years));
  const topics = programs.flatMap((program) => topicRows(dataset, program));
  const facts = kpiFacts(kpis);
  const ranked = ranking(rows, facts.byProgram, currentYear(dataset));
  const relisted = rows.filter((row) => row.relisted).length;
  const projectCount = project === null ? projectsHolding(dataset).length : 0;
  return {
    kpiYears: years.map((year) => ({ ...yearColumn(year, words), isFar: isFar(year, dataset, facts) })),
    kpis,
    kpiNotes: kpiNotes(facts, words),
    topics,
    sources: programs.flatMap((program) => sourceRows(dataset, program)),
    records: dataRecords(dataset, programs, project?.id ?? null),
    ranking: ranked,
    charted: charted(ranked, { projects: projectCount, relisted }),
    counts: {
      programs: rows.length,
      relisted,
      shared: programs.filter(isRelisted).length,
      kpis: kpis.length,
      targets: facts.targets,
      ...topicCounts(topics, words),
    },
  };
}

type TopicCounts = Pick<WorkbookView["counts"], "results" | "continuing" | "new">;

function topicCounts(rows: readonly TopicRow[], words: Words): TopicCounts {
  const count = (section: "result" | "continuing" | "new") => {
    const word = say(words, `workbook.topic.${section}`);
    return rows.filter((row) => row.section === word).length;
  };
  return { results: count("result"), continuing: count("continuing"), new: count("new") };
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

function yearColumn(key: string, words: Words): { key: string; label: string } {
  return { key, label: fiscalYearLabel(Number(key), "table", words) };
}

/** 医薬品PJ 予算・KPI集計, or 全体 予算・KPI集計 for the overview. */
export function workbookTitle(project: Project | null, words: Words): string {
  const label = project === null ? say(words, "workbook.allProjects") : projectViewOf(project, words).label;
  return say(words, "workbook.title", { project: label });
}
