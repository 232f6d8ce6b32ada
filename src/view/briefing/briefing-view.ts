import * as z from "zod";
import { Chart } from "../chart.ts";
import { EditionView } from "../edition-view.ts";
import { ProjectView } from "../project-view.ts";
import { BudgetView } from "./budget-view.ts";
import { KpiStageView } from "./kpi-view.ts";
import { TopicSectionView } from "./topic-view.ts";

/** One line under 令和８年度のポイント: a continuing or new topic. */
export const PointView = z.strictObject({
  /** ①, ② …; past ㊿ (51) … */
  mark: z.string(),
  /** 継続 or 新規 */
  kind: z.string(),
  text: z.string(),
  /** PJ names that the topic belongs to, "" where it is not told or where they are all those of the programme */
  projects: z.string(),
});
export type PointView = z.infer<typeof PointView>;

/** Everything a programme's briefing shows, formatted and in print order. Texts are plain, not Markdown. */
export const BriefingView = z.strictObject({
  id: z.string(),
  /** Place in the document, two digits: "01" */
  no: z.string(),
  name: z.string(),
  formerName: z.string().nullable(),
  edition: EditionView,
  projects: z.array(ProjectView),
  offices: z.strictObject({ lead: z.string(), amed: z.array(z.string()), related: z.array(z.string()) }),
  background: z.string(),
  goal: z.string(),
  budget: BudgetView,
  points: z.array(PointView),
  /** Said where there are no points */
  pointsNote: z.string().nullable(),
  scope: z.array(z.strictObject({ title: z.string(), group: z.string().nullable(), summary: z.string().nullable() })),
  outputs: KpiStageView,
  outcomes: KpiStageView,
  results: TopicSectionView,
  continuing: TopicSectionView,
  new: TopicSectionView,
  strategies: z.array(
    z.strictObject({
      title: z.string(),
      /** 令和７年６月13日閣議決定, null where neither date nor body is printed */
      decided: z.string().nullable(),
      sections: z.array(z.string()),
    }),
  ),
  /** Said where there are no strategies */
  strategiesNote: z.string().nullable(),
  related: z.array(
    z.strictObject({ name: z.string(), ministry: z.string().nullable(), relation: z.string().nullable() }),
  ),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      body: z.string(),
      /** 令和７年７月16日 */
      date: z.string(),
      /** What of this paper comes from there */
      covers: z.string(),
    }),
  ),
  /** Charts by name, drawn where the template says `::: chart NAME` */
  charts: z.record(z.string(), Chart),
});
export type BriefingView = z.infer<typeof BriefingView>;
