import * as z from "zod";
import { rowFigures, BudgetTotals, Figure, FigureByYear } from "../measure/figure-schema.ts";
import { ProjectView } from "../project-view.ts";

/**
 * A row of 予算: one programme. Its figures are those of the table of measures: `initial` by year; `change` and `rate` of
 * the current year; `part`, this PJ's published part of the current year's amount, equal to the whole for a programme of
 * this PJ alone; `request` and `assessment` for the year that the edition plans for, each against the current year; `cut`,
 * the assessment against the request.
 */
export const ProgramRow = z.strictObject({
  id: z.string(),
  no: z.int(),
  name: z.string(),
  /** PJ names joined by 、 */
  projects: z.string(),
  lead: z.string(),
  ...rowFigures,
  /** true: the money is counted elsewhere too, the row stays out of the total of this PJ alone */
  relisted: z.boolean(),
  /** （再掲） or "" */
  mark: z.string(),
  /** Current year: this PJ's published part of a relisted programme; null for others and where no split is published */
  published: z.number().nullable(),
  /** In the overview, part of the total; in a PJ, this PJ's part of its total with known splits. A fraction, null where not known */
  share: z.number().nullable(),
  requestReason: z.string(),
  remark: z.string(),
  /** 記入済, 要求のみ, 査定のみ or 未記入: which of request and assessment are there */
  filled: z.string(),
  /** Place by size of the current year's amount, 1 for the largest; rows without a figure come last */
  rank: z.int(),
});
export type ProgramRow = z.infer<typeof ProgramRow>;

/** A row of PJ別 in the overview: one PJ that holds programmes. */
export const ProjectRow = z.strictObject({
  project: ProjectView,
  /** How the sheet names it: its label where that begins with its name, else its name, which formulas find in it */
  label: z.string(),
  programs: z.int(),
  relisted: z.int(),
  totals: BudgetTotals,
});
export type ProjectRow = z.infer<typeof ProjectRow>;

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

/** A row of KPI: one indicator. */
export const KpiRow = z.strictObject({
  /** Id of the programme, /, name of the KPI in it: the same in every workbook */
  id: z.string(),
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
  /** Said with its results; "" for nothing */
  remark: z.string(),
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

/** A row of データ: one figure with all that tells what it is. Texts are "" and figures null where there is none. */
export const DataRecord = z.strictObject({
  /** 当初予算額, 当初予算額のPJ別内訳, 要求額, 査定額, KPI目標値 or KPI実績値 */
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
  /** 当初予算額, 要求額, 査定額, or the indicator */
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
