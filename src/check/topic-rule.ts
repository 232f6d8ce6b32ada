import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
import { type Program, type Topic, topicSections } from "../model/program.ts";
import type { Rule } from "./dataset-rule.ts";

/** A topic is more than its title. */
export const topicSummary: Rule = {
  codes: ["topic-summary"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      topicsOf(program)
        .filter(({ topic }) => topic.summary === undefined)
        .map(({ topic, path }) => ({
          problem: problemOf("topic-summary", { title: topic.title }),
          record: program,
          path,
        })),
    ),
};

/** A topic, and where it stands in its programme. */
type PlacedTopic = { readonly topic: Topic; readonly path: DataPath };

/** Every topic of a programme: past results, continuing and new ones. */
export function topicsOf(program: Program): PlacedTopic[] {
  return topicSections.flatMap((list) => program[list].map((topic, index) => ({ topic, path: [list, index] })));
}
