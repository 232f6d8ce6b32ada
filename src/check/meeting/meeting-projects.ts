import type { DataPath } from "../../base/data-path.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import type { Meeting } from "../../model/meeting.ts";
import { numberPapers } from "../../model/number-papers.ts";
import type { Rule } from "../rule.ts";
import { chosenPrograms } from "./chosen-programs.ts";

/** Meetings take papers only of PJs that hold programmes, for of others there is nothing to show. */
export const meetingProjects: Rule = {
  codes: ["meeting-project"],
  needs: ["program", "projects"],
  find: ({ meetings, programs }) => {
    const known = [...new Set(programs.flatMap(({ projects }) => projects))].toSorted();
    return meetings.flatMap((meeting) =>
      named(meeting).flatMap(({ number, id, path }) => {
        if (known.includes(id)) return [];
        return {
          code: "meeting-project",
          record: meeting,
          path,
          message: `${number} names the PJ "${id}", which holds no programme`,
          hint: didYouMean(id, known, `the PJs with programmes are: ${known.join(", ")}`),
        };
      }),
    );
  },
};

type NamedProject = { readonly number: string; readonly id: string; readonly path: DataPath };

function named(meeting: Meeting): NamedProject[] {
  const chosen = chosenPrograms(meeting).flatMap(({ numbered, choice, path }) =>
    typeof choice === "object" && "project" in choice
      ? [{ number: numbered.number, id: choice.project, path: [...path, "project"] }]
      : [],
  );
  const workbooks = numberPapers(meeting).flatMap(({ number, paper, path }) =>
    (Array.isArray(paper.workbooks) ? paper.workbooks : []).map((id, index) => ({
      number,
      id,
      path: [...path, "workbooks", index],
    })),
  );
  return [...chosen, ...workbooks.filter(({ id }) => id !== "overview")];
}
