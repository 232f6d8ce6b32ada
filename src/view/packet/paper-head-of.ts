import type { Dataset } from "../../model/dataset.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { NumberedPaper } from "../../model/number-papers.ts";
import { editionOf } from "../edition-of.ts";
import { listedPaperOf } from "./listed-paper-of.ts";
import { meetingViewOf } from "./meeting-view-of.ts";
import type { PaperHead } from "./paper-head.ts";
import { printedNumber } from "./printed-number.ts";

/** What a paper of a packet says about itself. */
export function paperHeadOf(dataset: Dataset, meeting: Meeting, numbered: NumberedPaper): PaperHead {
  const paper = { ...listedPaperOf(numbered), number: printedNumber(numbered) };
  return { meeting: meetingViewOf(meeting), paper, edition: editionOf(dataset) };
}
