import type { DataPath } from "../../base/data-path.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { ProgramChoice } from "../../model/meeting-paper.ts";
import { type NumberedPaper, numberPapers } from "../../model/number-papers.ts";

/** A choice of programmes in a meeting's papers. */
export type ChosenPrograms = {
  readonly numbered: NumberedPaper;
  readonly choice: ProgramChoice;
  readonly path: DataPath;
};

/** Every choice of programmes that a meeting's papers make. */
export function chosenPrograms(meeting: Meeting): ChosenPrograms[] {
  return numberPapers(meeting).flatMap((numbered) =>
    (["briefings", "summaries"] as const).flatMap((key) => {
      const choice = numbered.paper[key];
      return choice === undefined ? [] : [{ numbered, choice, path: [...numbered.path, key] }];
    }),
  );
}
