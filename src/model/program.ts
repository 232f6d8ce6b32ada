import * as z from "zod";
import { Amount, FiscalYearKey, Id, MonthOrDay, Period, SourceRange, Text } from "./field-types.ts";
import { Kpi } from "./kpi.ts";

/**
 * A programme's money in thousand yen (千円), by fiscal year.
 *
 * `initial` is the initial budget (当初予算額); null where the document prints －, which is not 0.
 * `byProject` is a published split of one year over PJs; it is never estimated.
 * `request` is the request (概算要求額) and `assessment` what was allowed of it (査定額): measures of their own,
 * by the fiscal year they are for. `requestReason` (要求理由) and `remark` (備考) go with them.
 */
export const Budget = z.strictObject({
  initial: z.record(FiscalYearKey, Amount.nullable()),
  byProject: z.record(FiscalYearKey, z.record(Id, Amount)).optional(),
  byProjectSource: Id.optional(),
  request: z.record(FiscalYearKey, Amount).optional(),
  assessment: z.record(FiscalYearKey, Amount).optional(),
  requestReason: z.record(FiscalYearKey, Text).optional(),
  remark: z.record(FiscalYearKey, Text).optional(),
});
export type Budget = z.infer<typeof Budget>;

/** The offices in charge: lead office of the ministry, AMED divisions, related offices of the ministry. */
export const Offices = z.strictObject({
  lead: Text,
  amed: z.array(Text),
  related: z.array(Text),
});
export type Offices = z.infer<typeof Offices>;

/** One item of the research scope (研究のスコープ). */
export const ScopeItem = z.strictObject({
  title: Text,
  group: Text.optional(),
  summary: Text.optional(),
  source: SourceRange.optional(),
});
export type ScopeItem = z.infer<typeof ScopeItem>;

/** The lists of topics in a programme's record, in the order printed: past results, continuing and new topics. */
export const topicSections = ["results", "continuing", "new"] as const;
export type TopicSection = (typeof topicSections)[number];

/**
 * A past result, a continuing or a new research topic (課題).
 *
 * `label` is the printed kind (課題名, 課題領域 …). `point` is the line on the briefing's first page
 * where the title alone does not tell it.
 */
export const Topic = z.strictObject({
  label: Text,
  title: Text,
  period: Period.optional(),
  group: Text.optional(),
  projects: z.array(Id).optional(),
  summary: Text.optional(),
  use: Text.optional(),
  point: Text.optional(),
  source: SourceRange,
});
export type Topic = z.infer<typeof Topic>;

/**
 * A government strategy that a programme implements. `date` is YYYY-MM-DD, or YYYY-MM where no day is printed.
 * `quotation` is the passage quoted, where an import was asked to keep it.
 */
export const Strategy = z.strictObject({
  title: Text,
  date: MonthOrDay.optional(),
  decidedBy: Text.optional(),
  section: Text.optional(),
  quotation: Text.optional(),
  source: SourceRange,
});
export type Strategy = z.infer<typeof Strategy>;

/** Another programme with which this one divides the work (他の研究事業との関係). */
export const RelatedProgram = z.strictObject({
  name: Text,
  ministry: Text.optional(),
  relation: Text.optional(),
  source: SourceRange.optional(),
});
export type RelatedProgram = z.infer<typeof RelatedProgram>;

/**
 * A research programme (研究事業).
 *
 * `no` is its place in the source document, from 1. `projects` are PJ ids in the order printed, and
 * `printedProjects` the same names to the letter. `background` and `goal` are our own summaries.
 * `scopeText` is what the scope section says outside its items.
 * `notes` stand for sections that hold no records, or say more than their records.
 */
export const Program = z.strictObject({
  id: Id,
  no: z.int().min(1),
  name: Text,
  formerName: Text.optional(),
  aliases: z.array(Text).optional(),
  projects: z.array(Id),
  printedProjects: z.array(Text),
  offices: Offices,
  budget: Budget,
  background: Text,
  goal: Text,
  scope: z.array(ScopeItem),
  scopeText: Text.optional(),
  kpis: z.array(Kpi),
  results: z.array(Topic),
  continuing: z.array(Topic),
  new: z.array(Topic),
  notes: z
    .strictObject({
      results: Text.optional(),
      continuing: Text.optional(),
      new: Text.optional(),
      strategies: Text.optional(),
    })
    .optional(),
  strategies: z.array(Strategy),
  related: z.array(RelatedProgram),
  source: z.strictObject({ document: Id, ...SourceRange.shape }),
});
export type Program = z.infer<typeof Program>;
