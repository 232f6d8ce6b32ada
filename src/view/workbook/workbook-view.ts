import * as z from "zod";
import { EditionView } from "../edition-view.ts";
import { ProjectView } from "../project-view.ts";

/** An amount in thousand yen, null where the document prints －. */
const Figure = z.number().nullable();
/** Figures by fiscal year: {"2023": 2124345, …}, the years of `years` and no others. */
const FigureByYear = z.record(z.string(), Figure);
/** Change against the year before as a fraction, 皆増 from 0, 皆減 to 0, null where either year has no figure. */
const Rate = z.union([z.number(), z.enum(["皆増", "皆減"])]).nullable();

/** A row of 予算: one programme. */
export const ProgramRow = z.strictObject({
  id: z.string(),
  no: z.int(),
  name: z.string(),
  /** PJ names joined by 、 */
  projects: z.string(),
  lead: z.string(),
  initial: FigureByYear,
  /** true: the money is counted elsewhere too, the row stays out of the total of this PJ alone */
  relisted: z.boolean(),
  /** （再掲） or "" */
  mark: z.string(),
  /** Current year: this PJ's published part of a relisted programme; null for others and where no split is published */
  published: Figure,
  /** This PJ's published part of the current year's amount; equal to the whole for a programme of this PJ alone; null where no split is published */
  part: Figure,
  /** Current year less the year before */
  change: Figure,
  rate: Rate,
  /** In the overview, part of the total; in a PJ, this PJ's part of its total with known splits. A fraction, null where not known */
  share: z.number().nullable(),
  /** Place by size of the current year's amount, 1 for the largest; rows without a figure come last */
  rank: z.int(),
});
export type ProgramRow = z.infer<typeof ProgramRow>;

/** A row of KPI: one indicator. */
export const KpiRow = z.strictObject({
  programNo: z.int(),
  program: z.string(),
  /** アウトプット or アウトカム */
  stage: z.string(),
  /** 定量, モニタリング or 定性 */
  kind: z.string(),
  group: z.string(),
  project: z.string(),
  indicator: z.string(),
  text: z.string(),
  /** Target as a figure, null where none */
  target: z.number().nullable(),
  max: z.number().nullable(),
  /** 以上, 以下, 程度, ～ or "" */
  comparator: z.string(),
  unit: z.string(),
  /** 毎年, 累計 or "" */
  per: z.string(),
  cumulative: z.number().nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** 令和7～11年度 or "" */
  period: z.string(),
  actuals: z.record(z.string(), z.number().nullable()),
  /** What is held against the target: the newest actual, or the sum of all where the target is a sum; null where none is reported */
  actual: z.number().nullable(),
  /** Fraction of the target reached; for 以下 the target over the actual. null without target or actual */
  achievement: z.number().nullable(),
  /** Years of the target's period, null where an end is open */
  years: z.int().nullable(),
  /** Fraction that is to be reached by now for 順調; null without achievement */
  expected: z.number().nullable(),
  /** 達成, 順調, 遅れ, 未着手; null without achievement */
  state: z.string().nullable(),
});
export type KpiRow = z.infer<typeof KpiRow>;

/** A programme as a bar of the charts, the largest first. */
export const RankedRow = z.strictObject({
  rank: z.int(),
  no: z.int(),
  /** With （再掲） where it is */
  name: z.string(),
  /** Current year */
  amount: Figure,
  initial: FigureByYear,
  change: Figure,
  /** The change where it is above 0, and where it is below; null otherwise */
  increase: Figure,
  decrease: Figure,
  share: z.number().nullable(),
  /** KPIs with a target figure, and those without */
  targets: z.int(),
  others: z.int(),
});
export type RankedRow = z.infer<typeof RankedRow>;

/** A row of データ: one figure with all that tells what it is. Texts are "" and figures null where there is none. */
export const DataRecord = z.strictObject({
  /** 当初予算額, 当初予算額のPJ別内訳, KPI目標値 or KPI実績値 */
  kind: z.string(),
  programNo: z.int(),
  programId: z.string(),
  program: z.string(),
  /** The PJ that the figure is of; "" for the sum of a programme of several PJs */
  project: z.string(),
  /** 1 for a programme of several PJs, 0 for others */
  relisted: z.int(),
  stage: z.string(),
  group: z.string(),
  /** 当初予算額, or the indicator */
  item: z.string(),
  /** Fiscal year 2025, null for a target of a longer period */
  year: z.int().nullable(),
  /** ISO dates of the first and last day */
  from: z.string(),
  to: z.string(),
  condition: z.string(),
  /** Thousand yen, or in `unit` */
  value: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  remark: z.string(),
});
export type DataRecord = z.infer<typeof DataRecord>;

/** A row of 課題: one topic. */
export const TopicRow = z.strictObject({
  programNo: z.int(),
  program: z.string(),
  /** 成果, 継続 or 新規 */
  section: z.string(),
  label: z.string(),
  title: z.string(),
  period: z.string(),
  group: z.string(),
  projects: z.string(),
  summary: z.string(),
  use: z.string(),
});
export type TopicRow = z.infer<typeof TopicRow>;

/** A row of 出典: where a programme's facts come from. */
export const SourceRow = z.strictObject({
  programNo: z.int(),
  program: z.string(),
  document: z.string(),
  body: z.string(),
  /** ISO date */
  date: z.string(),
  /** What the document gives: 事業の内容, 令和７年度のPJ別内訳 … */
  covers: z.string(),
  /** 100～420行, "" where not told */
  lines: z.string(),
  url: z.string(),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** Totals of the rows of 予算 in thousand yen. */
export const BudgetTotals = z.strictObject({
  /** Programmes of this PJ alone (in the overview: every programme once) */
  alone: FigureByYear,
  /** Current year: programmes of this PJ alone plus published parts of the others; null in the overview */
  splitKnown: Figure,
  /** All rows with their whole amounts */
  includingRelisted: FigureByYear,
  /** Current year less the year before */
  change: z.strictObject({ alone: Figure, includingRelisted: Figure }),
  rate: z.strictObject({ alone: Rate, includingRelisted: Rate }),
  /** Sum of the shares of all rows: 1, null where no row has a share */
  share: z.number().nullable(),
});
export type BudgetTotals = z.infer<typeof BudgetTotals>;

/** A row of PJ別 in the overview: one PJ that holds programmes. */
export const ProjectRow = z.strictObject({
  project: ProjectView,
  programs: z.int(),
  relisted: z.int(),
  totals: BudgetTotals,
});
export type ProjectRow = z.infer<typeof ProjectRow>;

/** The rows of PJ別 added up, in thousand yen, and what makes the sum exceed the grand total. */
export const ProjectSums = z.strictObject({
  alone: FigureByYear,
  splitKnown: Figure,
  includingRelisted: FigureByYear,
  /** includingRelisted less the grand total: the money of programmes of several PJs that the rows hold more than once */
  duplicated: FigureByYear,
});
export type ProjectSums = z.infer<typeof ProjectSums>;

/** Everything a workbook shows: of one PJ, or of all (`project` null). Figures stay numbers. */
export const WorkbookView = z.strictObject({
  title: z.string(),
  edition: EditionView,
  /** null: the overview of all PJs */
  project: ProjectView.nullable(),
  /** 千円 */
  unit: z.string(),
  /** Budget years, oldest first: key "2023", label 令和5年度 */
  years: z.array(z.strictObject({ key: z.string(), label: z.string() })),
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
