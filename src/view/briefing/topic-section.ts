import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import type { Topic } from "../../model/topic.ts";
import type { TopicSection } from "../../model/topic-section.ts";
import { groupByHeading } from "../group-by-heading.ts";
import { projectsBeside } from "./projects-beside.ts";
import type { TopicSectionView, TopicView } from "./topic-view.ts";

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
