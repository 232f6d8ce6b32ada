import type { Dataset } from "../../model/dataset.ts";
import type { Program, Topic } from "../../model/program.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { projectNames } from "../project-view-of.ts";
import type { TopicRow } from "./row-schemas.ts";

/** A programme's topics as rows of 課題: results, continuing, new. */
export function topicRows(dataset: Dataset, program: Program): TopicRow[] {
  const rows = (section: string, topics: readonly Topic[]) => topics.map((topic) => row(section, topic));
  const row = (section: string, topic: Topic): TopicRow => ({
    programNo: program.no,
    program: program.name,
    section,
    label: topic.label,
    title: topic.title,
    period: topic.period?.text ?? "",
    group: topic.group ?? "",
    projects: projectNames(dataset, topic.projects),
    summary: topic.summary ?? "",
    use: topic.use ?? "",
  });
  const words = wordsOf(dataset);
  return [
    ...rows(say(words, "workbook.topic.result"), program.results),
    ...rows(say(words, "workbook.topic.continuing"), program.continuing),
    ...rows(say(words, "workbook.topic.new"), program.new),
  ];
}
