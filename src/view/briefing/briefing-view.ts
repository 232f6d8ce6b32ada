import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Program, Strategy, Topic } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { Chart } from "../chart.ts";
import { editionOf, wordingOf } from "../edition-of.ts";
import { EditionView, WordingView } from "../edition-view.ts";
import { listNumber, dateText } from "../format/era-text.ts";
import { ProjectView } from "../project-view.ts";
import { projectViewOf } from "../project-view-of.ts";
import { BudgetView, budgetChart, budgetOf } from "./briefing-budget.ts";
import { KpiStageView, kpiStage } from "./briefing-kpis.ts";
import { projectsBeside, TopicSectionView, topicSection } from "./briefing-topics.ts";

/** One line under 令和８年度のポイント: a continuing or new topic. */
export const PointView = z.strictObject({
  /** ①, ② …; past ㊿ (51) …; in English 1., 2. … */
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
  wording: WordingView,
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

/** Everything that a programme's briefing shows. */
export function briefingViewOf(dataset: Dataset, program: Program): BriefingView {
  const words = wordsOf(dataset);
  const budget = budgetOf(dataset, program);
  const points = pointsOf(dataset, program);
  return {
    id: program.id,
    no: briefingNo(program),
    name: program.name,
    formerName: program.formerName ?? null,
    edition: editionOf(dataset),
    wording: wordingOf(dataset),
    projects: projectsOf(dataset, program),
    offices: program.offices,
    background: program.background,
    goal: program.goal,
    budget,
    points,
    pointsNote:
      points.length === 0 ? (program.notes?.new ?? program.notes?.continuing ?? say(words, "list.none")) : null,
    scope: program.scope.map(({ title, group, summary }) => ({
      title,
      group: group ?? null,
      summary: summary ?? null,
    })),
    outputs: kpiStage(dataset, program, "output"),
    outcomes: kpiStage(dataset, program, "outcome"),
    results: topicSection(dataset, program, "results"),
    continuing: topicSection(dataset, program, "continuing"),
    new: topicSection(dataset, program, "new"),
    strategies: strategiesOf(program.strategies, words),
    strategiesNote: program.notes?.strategies ?? null,
    related: program.related.map(({ name, ministry, relation }) => ({
      name,
      ministry: ministry ?? null,
      relation: relation ?? null,
    })),
    sources: sourcesOf(dataset, program),
    charts: budget.hasFigures ? { budget: budgetChart(program.name, budget, words) } : {},
  };
}

function projectsOf(dataset: Dataset, program: Program): ProjectView[] {
  const words = wordsOf(dataset);
  return program.projects
    .flatMap((id) => dataset.projects.filter((project) => project.id === id))
    .map((project) => projectViewOf(project, words));
}

/** A programme's place in the document with two digits, as papers are numbered: 01. */
export function briefingNo({ no }: Pick<Program, "no">): string {
  return String(no).padStart(2, "0");
}

/** One line per continuing and new topic, numbered through. */
export function pointsOf(dataset: Dataset, program: Program): PointView[] {
  const words = wordsOf(dataset);
  const topics: (readonly ["point.continuing" | "point.new", Topic])[] = [
    ...program.continuing.map((topic) => ["point.continuing", topic] as const),
    ...program.new.map((topic) => ["point.new", topic] as const),
  ];
  return topics.map(([kind, topic], index) => ({
    mark: say(words, "point.mark", { no: listNumber(index + 1, words) }),
    kind: say(words, kind),
    text: topic.point ?? topic.title,
    projects: projectsBeside(dataset, program, topic.projects),
  }));
}

/** The documents behind a briefing: the programme's own, and the one that publishes its split over PJs. */
export function sourcesOf(dataset: Dataset, program: Program): BriefingView["sources"] {
  const words = wordsOf(dataset);
  return dataset.sources.flatMap((source) => {
    const covers = [];
    if (source.id === program.source.document) covers.push(say(words, "source.program"));
    if (source.id === program.budget.byProjectSource) covers.push(say(words, "source.split"));
    if (covers.length === 0) return [];
    const { title, body, date } = source;
    return [{ title, body, date: dateText(date, words), covers: covers.join(say(words, "list.separator")) }];
  });
}

type StrategyView = BriefingView["strategies"][number];

/** Each strategy once, with the sections that bear on the programme in the order printed. */
export function strategiesOf(strategies: readonly Strategy[], words: Words): StrategyView[] {
  const views = new Map<string, StrategyView>();
  for (const strategy of strategies) {
    const decided = decision(strategy, words);
    const key = `${strategy.title}\n${decided ?? ""}`;
    const view = views.get(key) ?? { title: strategy.title, decided, sections: [] };
    if (strategy.section !== undefined) view.sections.push(strategy.section);
    views.set(key, view);
  }
  return [...views.values()];
}

function decision({ date, decidedBy }: Strategy, words: Words): string | null {
  const day = date === undefined ? null : dateText(date, words);
  if (day === null || decidedBy === undefined) return day ?? decidedBy ?? null;
  return say(words, "strategy.decision", { date: day, body: decidedBy });
}
