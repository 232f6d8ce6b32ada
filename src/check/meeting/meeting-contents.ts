import { paperContents } from "../../model/meeting-paper.ts";
import { numberPapers } from "../../model/number-papers.ts";
import type { Rule } from "../rule.ts";

/** A paper is made of one thing: with none it would be empty, with two nobody could tell which is meant. */
export const meetingContents: Rule = {
  codes: ["meeting-paper"],
  find: ({ meetings }) =>
    meetings.flatMap((meeting) =>
      numberPapers(meeting).flatMap(({ number, paper, path }) => {
        const given = paperContents.filter((key) => paper[key] !== undefined);
        if (given.length === 1) return [];
        return {
          code: "meeting-paper",
          record: meeting,
          path: given[1] === undefined ? path : [...path, given[1]],
          end: "key",
          message:
            given.length === 0 ? `${number} says not what it is made of` : `${number} has ${given.join(" and ")}`,
          hint: `give one of ${paperContents.join(", ")}`,
        };
      }),
    ),
};
