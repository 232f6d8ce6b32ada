import { didYouMean } from "../../base/did-you-mean.ts";
import type { Rule } from "../rule.ts";

/** Meetings take briefings only of programmes that there are. */
export const meetingPrograms: Rule = {
  codes: ["program-unknown"],
  needs: ["program"],
  find: ({ meetings, programs }) => {
    const known = programs.map(({ id }) => id);
    return meetings.flatMap((meeting) =>
      meeting.papers.flatMap((paper, at) =>
        (paper.programs ?? []).flatMap((id, index) => {
          if (known.includes(id)) return [];
          return {
            code: "program-unknown",
            record: meeting,
            path: ["papers", at, "programs", index],
            message: `${paper.no} names the programme "${id}", which does not exist`,
            hint: didYouMean(id, known, "write the programme's id, which is the name of its file"),
          };
        }),
      ),
    );
  },
};
