import * as z from "zod";
import { EditionView, WordingView } from "../edition-view.ts";
import { BudgetTotals, ProjectSums } from "../measure/figure-schema.ts";
import { ProjectView } from "../project-view.ts";

import { ProgramRow, KpiRow, RankedRow, DataRecord, TopicRow, SourceRow, ProjectRow } from "./row-schemas.ts";
/** Everything a workbook shows: of one PJ, or of all (`project` null). Figures stay numbers. */
export const WorkbookView = z.strictObject({
  title: z.string(),
  edition: EditionView,
  wording: WordingView,
  /** null: the overview of all PJs */
  project: ProjectView.nullable(),
  /** 千円 */
  unit: z.string(),
  /** How many characters follow a PJ's name in `projects[].label` */
  labelTail: z.int(),
  /** Budget years, oldest first: key "2023", label 令和5年度 */
  years: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  /** The newest three of them: more bars beside each other nobody tells apart */
  chartYears: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  /** Years of KPI actuals: the span of all target periods, oldest first */
  kpiYears: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      /** true: still to come, and nothing is reported */
      isFar: z.boolean(),
    }),
  ),
  /** Key of the newest budget year */
  currentYear: z.string(),
  /** 令和7年度, as in tables */
  currentLabel: z.string(),
  /** Key of the year that it is compared with */
  yearBefore: z.string(),
  /** Key of the year that the edition plans for, and the year as in tables: 令和8年度 */
  plannedYear: z.string(),
  plannedLabel: z.string(),
  /** What the workbook is when it comes back filled in: the year planned for, and pj1 … pj8 or overview */
  review: z.strictObject({ edition: z.int(), paper: z.string() }),
  /** Whether any programme has a request or an assessment for that year */
  requested: z.strictObject({ request: z.boolean(), assessment: z.boolean(), any: z.boolean() }),
  programs: z.array(ProgramRow),
  totals: BudgetTotals,
  /** Overview only, else empty */
  projects: z.array(ProjectRow),
  /** Overview only, else null */
  projectSums: ProjectSums.nullable(),
  kpis: z.array(KpiRow),
  topics: z.array(TopicRow),
  sources: z.array(SourceRow),
  /** Programmes by size */
  ranking: z.array(RankedRow),
  /** Every figure, one to a row */
  records: z.array(DataRecord),
  /** Which charts have something to show; shares and changes only where there are two to compare */
  charted: z.strictObject({
    totals: z.boolean(),
    /** Totals with and without relisted programmes, where there are any */
    bothTotals: z.boolean(),
    budget: z.boolean(),
    changes: z.boolean(),
    shares: z.boolean(),
    projects: z.boolean(),
    kpis: z.boolean(),
  }),
  /** Sentences under the KPI table, only those that are true of it */
  kpiNotes: z.array(z.string()),
  /** Sentences under the budget table, only those that are true of it */
  notes: z.array(z.string()),
  counts: z.strictObject({
    programs: z.int(),
    relisted: z.int(),
    /** Programmes of several PJs */
    shared: z.int(),
    kpis: z.int(),
    targets: z.int(),
    results: z.int(),
    continuing: z.int(),
    new: z.int(),
  }),
});
export type WorkbookView = z.infer<typeof WorkbookView>;
