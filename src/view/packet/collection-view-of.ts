import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { NumberedPaper } from "../../model/number-papers.ts";
import { briefingNo } from "../briefing/briefing-view-of.ts";
import { projectNames } from "../project-view-of.ts";
import { chosenProgramsOf } from "./chosen-programs-of.ts";
import type { CollectionView } from "./collection-view.ts";
import { paperHeadOf } from "./paper-head-of.ts";

/** The contents of a paper that holds whole briefings. */
export function collectionViewOf(dataset: Dataset, meeting: Meeting, numbered: NumberedPaper): CollectionView {
  return {
    ...paperHeadOf(dataset, meeting, numbered),
    programs: chosenProgramsOf(dataset, numbered.paper.briefings ?? "all").map((program) => ({
      no: briefingNo(program),
      name: program.name,
      projects: projectNames(dataset, program.projects),
      bookmark: program.id,
    })),
  };
}
