import { nearestNames } from "../base/did-you-mean.ts";
import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
import { type Meeting, type NumberedPaper, numberPapers, type ProgramChoice, paperContents } from "../model/meeting.ts";
import { type Words, wordsOf } from "../words/paper-words.ts";
import type { Rule } from "./dataset-rule.ts";

/** A meeting ends after it starts. */
export const meetingTime: Rule = {
  codes: ["meeting-time"],
  find: ({ meetings }) =>
    meetings.flatMap((meeting) => {
      const { start, end } = meeting.time ?? {};
      if (start === undefined || end === undefined || start < end) return [];
      return { problem: problemOf("meeting-time", { start, end }), record: meeting, path: ["time", "end"] };
    }),
};

/** A paper is made of one thing: with none it would be empty, with two nobody could tell which is meant. */
export const meetingContents: Rule = {
  codes: ["meeting-paper"],
  find: ({ meetings, edition }) =>
    meetings.flatMap((meeting) =>
      numberPapers(meeting, wordsOf(edition ?? {})).flatMap(({ number, paper, path }) => {
        const given = paperContents.filter((key) => paper[key] !== undefined);
        if (given.length === 1) return [];
        return {
          problem: problemOf("meeting-paper", { number, given, contents: paperContents }),
          record: meeting,
          path: given[1] === undefined ? path : [...path, given[1]],
          end: "key",
        };
      }),
    ),
};

/** Meetings take papers only of programmes that there are. */
export const meetingPrograms: Rule = {
  codes: ["program-unknown"],
  needs: ["program"],
  find: ({ meetings, programs, edition }) => {
    const known = programs.map(({ id }) => id);
    return meetings.flatMap((meeting) =>
      chosenPrograms(meeting, wordsOf(edition ?? {})).flatMap(({ numbered, choice, path }) =>
        (Array.isArray(choice) ? choice : []).flatMap((id, index) => {
          if (known.includes(id)) return [];
          const values = { number: numbered.number, id, near: nearestNames(id, known) };
          return { problem: problemOf("program-unknown", values), record: meeting, path: [...path, index] };
        }),
      ),
    );
  },
};

/** Meetings take papers only of PJs that hold programmes, for of others there is nothing to show. */
export const meetingProjects: Rule = {
  codes: ["meeting-project"],
  needs: ["program", "projects"],
  find: ({ meetings, programs, edition }) => {
    const known = [...new Set(programs.flatMap(({ projects }) => projects))].toSorted();
    return meetings.flatMap((meeting) =>
      namedProjects(meeting, wordsOf(edition ?? {})).flatMap(({ number, id, path }) => {
        if (known.includes(id)) return [];
        const values = { number, id, near: nearestNames(id, known), known };
        return { problem: problemOf("meeting-project", values), record: meeting, path };
      }),
    );
  },
};

type NamedProject = { readonly number: string; readonly id: string; readonly path: DataPath };

function namedProjects(meeting: Meeting, words: Words): NamedProject[] {
  const chosen = chosenPrograms(meeting, words).flatMap(({ numbered, choice, path }) =>
    typeof choice === "object" && "project" in choice
      ? [{ number: numbered.number, id: choice.project, path: [...path, "project"] }]
      : [],
  );
  const workbooks = numberPapers(meeting, words).flatMap(({ number, paper, path }) =>
    (Array.isArray(paper.workbooks) ? paper.workbooks : []).map((id, index) => ({
      number,
      id,
      path: [...path, "workbooks", index],
    })),
  );
  return [...chosen, ...workbooks.filter(({ id }) => id !== "overview")];
}

/** A choice of programmes in a meeting's papers. */
type ChosenPrograms = {
  readonly numbered: NumberedPaper;
  readonly choice: ProgramChoice;
  readonly path: DataPath;
};

/** Every choice of programmes that a meeting's papers make. */
function chosenPrograms(meeting: Meeting, words: Words): ChosenPrograms[] {
  return numberPapers(meeting, words).flatMap((numbered) =>
    (["briefings", "summaries"] as const).flatMap((key) => {
      const choice = numbered.paper[key];
      return choice === undefined ? [] : [{ numbered, choice, path: [...numbered.path, key] }];
    }),
  );
}
