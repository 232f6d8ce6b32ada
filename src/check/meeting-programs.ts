import { nearestNames } from "../base/nearest-names.ts";
import type { Rule } from "./rule.ts";

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
          const near = nearestNames(id, known);
          return {
            code: "program-unknown",
            record: meeting,
            path: ["papers", at, "programs", index],
            message: `${paper.no} names the programme "${id}", which does not exist`,
            hint: near.length > 0 ? `did you mean ${near.join(" or ")}?` : "write the id, which is the file's name",
          };
        }),
      ),
    );
  },
};
