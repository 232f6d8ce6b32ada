import type { Rule } from "../rule.ts";
import { topicsOf } from "./topics-of.ts";

/** A topic is more than its title. */
export const topicSummary: Rule = {
  codes: ["topic-summary"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      topicsOf(program)
        .filter(({ topic }) => topic.summary === undefined)
        .map(({ topic, path }) => ({
          code: "topic-summary",
          record: program,
          path,
          message: `the topic has no summary: ${topic.title}`,
          hint: "tell in one sentence what is done and what came out",
        })),
    ),
};
