import * as z from "zod";
import { EditionView } from "../edition-view.ts";
import { ListedPaper } from "./listed-paper.ts";
import { MeetingView } from "./meeting-view.ts";

/** What every paper of a packet says about itself. */
export const PaperHead = z.strictObject({ meeting: MeetingView, paper: ListedPaper, edition: EditionView });
export type PaperHead = z.infer<typeof PaperHead>;
