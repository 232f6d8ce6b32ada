import * as z from "zod";
import { Id } from "./id.ts";
import { Text } from "./text.ts";

/** What stands in a box on a paper: how far it has come, and who may have it. */
export const PaperLabel = z.enum(["案", "取扱注意", "机上配布限り", "委員限り"]);
export type PaperLabel = z.infer<typeof PaperLabel>;

/** Which programmes a paper is about: all, those of a PJ, or those named. */
export const ProgramChoice = z.union([z.literal("all"), z.strictObject({ project: Id }), z.array(Id).min(1)]);
export type ProgramChoice = z.infer<typeof ProgramChoice>;

/**
 * A paper laid before a meeting, made of one of these: `briefings` in full, one-page `summaries` as a volume,
 * `workbooks` (PJ ids, or `overview`), a summary `table`, a `document` of one's own in Markdown, or a finished file as
 * `attachment`. Files stand in the meeting's folder, data/meetings/ID/.
 */
export const MeetingPaper = z.strictObject({
  title: Text,
  labels: z.array(PaperLabel).optional(),
  briefings: ProgramChoice.optional(),
  summaries: ProgramChoice.optional(),
  workbooks: z.union([z.literal("all"), z.array(Id).min(1)]).optional(),
  table: z.enum(["budget", "kpi"]).optional(),
  document: Text.optional(),
  attachment: Text.optional(),
});
export type MeetingPaper = z.infer<typeof MeetingPaper>;

/** What a paper can be made of: exactly one of these keys must be there. */
export const paperContents = ["briefings", "summaries", "workbooks", "table", "document", "attachment"] as const;
export type PaperContent = (typeof paperContents)[number];
