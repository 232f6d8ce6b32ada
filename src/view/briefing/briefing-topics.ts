import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Program, Topic, TopicSection } from "../../model/program.ts";
import { groupByHeading } from "../group-by-heading.ts";
import { projectNames } from "../project-view-of.ts";

/** A topic as it is printed. */
const TopicView = z.strictObject({
  /** 課題名, 課題領域 … */
  label: z.string(),
  title: z.string(),
  /** 令和３年度～令和７年度, null where none is printed */
  period: z.string().nullable(),
  /** PJ names, "" where not told or where they are all those of the programme */
  projects: z.string(),
  summary: z.string().nullable(),
  use: z.string().nullable(),
});
type TopicView = z.infer<typeof TopicView>;

/** Topics of one section, by the headings under which the document lists them. */
export const TopicSectionView = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string().nullable(), topics: z.array(TopicView) })),
  note: z.string().nullable(),
});
export type TopicSectionView = z.infer<typeof TopicSectionView>;

/** Topics by printed heading, with the section's note. */
export function topicSection(dataset: Dataset, program: Program, section: TopicSection): TopicSectionView {
  const groups = groupByHeading(program[section]);
  const view = (topic: Topic) => topicView(dataset, program, topic);
  return {
    groups: groups.map(({ name, items }) => ({ name, topics: items.map(view) })),
    note: program.notes?.[section] ?? null,
  };
}

function topicView(dataset: Dataset, program: Program, topic: Topic): TopicView {
  return {
    label: topic.label,
    title: topic.title,
    period: topic.period?.text ?? null,
    projects: projectsBeside(dataset, program, topic.projects),
    summary: topic.summary ?? null,
    use: topic.use ?? null,
  };
}

/** PJ names to print beside a topic or KPI; "" where none are told, or where they are all those of the programme. */
export function projectsBeside(dataset: Dataset, program: Program, ids: readonly string[] | undefined): string {
  const own = new Set(program.projects);
  const isWhole = ids !== undefined && own.size === new Set(ids).size && ids.every((id) => own.has(id));
  return isWhole ? "" : projectNames(dataset, ids);
}
