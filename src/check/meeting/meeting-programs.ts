import { didYouMean } from "../../base/did-you-mean.ts";
import type { Rule } from "../rule.ts";
import { chosenPrograms } from "./chosen-programs.ts";

/** Meetings take papers only of programmes that there are. */
export const meetingPrograms: Rule = {
  codes: ["program-unknown"],
  needs: ["program"],
  find: ({ meetings, programs }) => {
    const known = programs.map(({ id }) => id);
    return meetings.flatMap((meeting) =>
      chosenPrograms(meeting).flatMap(({ numbered, choice, path }) =>
        (Array.isArray(choice) ? choice : []).flatMap((id, index) => {
          if (known.includes(id)) return [];
          return {
            code: "program-unknown",
            record: meeting,
            path: [...path, index],
            message: `${numbered.number} names the programme "${id}", which does not exist`,
            hint: didYouMean(id, known, "write the programme's id, which is the name of its file"),
          };
        }),
      ),
    );
  },
};
