import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import type { Topic } from "../../model/topic.ts";
import { circledNumber } from "../format/circled-number.ts";
import type { PointView } from "./briefing-view.ts";
import { projectsBeside } from "./projects-beside.ts";

/** One line per continuing and new topic, numbered through. */
export function pointsOf(dataset: Dataset, program: Program): PointView[] {
  const topics: (readonly [string, Topic])[] = [
    ...program.continuing.map((topic) => ["継続", topic] as const),
    ...program.new.map((topic) => ["新規", topic] as const),
  ];
  return topics.map(([kind, topic], index) => ({
    mark: circledNumber(index + 1),
    kind,
    text: topic.point ?? topic.title,
    projects: projectsBeside(dataset, program, topic.projects),
  }));
}
