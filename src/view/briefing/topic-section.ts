import type { Dataset } from "../../model/dataset.ts";
import type { Topic } from "../../model/topic.ts";
import { groupByHeading } from "../group-by-heading.ts";
import { projectNames } from "../project-view-of.ts";
import type { TopicSectionView, TopicView } from "./topic-view.ts";

/** Topics by printed heading, with the section's note. */
export function topicSection(dataset: Dataset, topics: readonly Topic[], note: string | undefined): TopicSectionView {
  const groups = groupByHeading(topics);
  return {
    groups: groups.map(({ name, items }) => ({ name, topics: items.map((topic) => topicView(dataset, topic)) })),
    note: note ?? null,
  };
}

function topicView(dataset: Dataset, topic: Topic): TopicView {
  return {
    label: topic.label,
    title: topic.title,
    period: topic.period?.text ?? null,
    projects: projectNames(dataset, topic.projects),
    summary: topic.summary ?? null,
    use: topic.use ?? null,
  };
}
