import type { Dataset } from "../../model/dataset.ts";
import type { ProgramChoice } from "../../model/meeting-paper.ts";
import type { Program } from "../../model/program.ts";

/** The programmes that a paper is about, in the order of the document; those named, in the order named. */
export function chosenProgramsOf({ programs }: Pick<Dataset, "programs">, choice: ProgramChoice): readonly Program[] {
  if (choice === "all") return programs;
  if ("project" in choice) return programs.filter(({ projects }) => projects.includes(choice.project));
  return [...new Set(choice)].flatMap((id) => programs.filter((program) => program.id === id));
}
