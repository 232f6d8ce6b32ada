import * as z from "zod";
import type { Dataset } from "../../model/dataset.ts";
import type { Meeting, NumberedPaper } from "../../model/meeting.ts";
import { briefingNo } from "../briefing/briefing-view.ts";
import { projectNames } from "../project-view-of.ts";
import { chosenProgramsOf, PaperHead, paperHeadOf } from "./meeting-view.ts";

/** A paper written by hand in Markdown. */
export const DocumentView = z.strictObject({
  ...PaperHead.shape,
  /** Markdown, printed with {{{text}}} */
  text: z.string(),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** The first pages of a paper that holds whole briefings; the briefings themselves follow. */
export const CollectionView = z.strictObject({
  ...PaperHead.shape,
  programs: z.array(z.strictObject({ no: z.string(), name: z.string(), projects: z.string(), bookmark: z.string() })),
});
export type CollectionView = z.infer<typeof CollectionView>;

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
