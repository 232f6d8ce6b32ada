import * as z from "zod";
import { MeetingPaper } from "./meeting-paper.ts";
import { Text } from "./text.ts";

/** What an item of an agenda is for. */
export const AgendaClass = z.enum(["審議事項", "報告事項", "その他"]);
export type AgendaClass = z.infer<typeof AgendaClass>;

/** An item of a meeting's agenda with its papers; `class` is left out where it is not known. */
export const AgendaItem = z.strictObject({
  class: AgendaClass.optional(),
  title: Text,
  papers: z.array(MeetingPaper).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;
