import * as z from "zod";
import { AgendaItem } from "./agenda-item.ts";
import { Id } from "./id.ts";
import { MeetingPaper } from "./meeting-paper.ts";
import { Text } from "./text.ts";

/** An hour and minute of the day: 13:00. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time is written as 13:00");

/**
 * A meeting of the council, and the papers laid before it. Papers have no numbers here: they are numbered by their
 * place, and follow when the agenda is put into another order.
 *
 * What is not known is left out: time, place and members are never made up. `roster` names a file of the meeting's
 * folder, as papers of one's own do.
 */
export const Meeting = z.strictObject({
  id: Id,
  body: Text,
  no: z.int().min(1),
  date: z.iso.date(),
  time: z.strictObject({ start: TimeOfDay, end: TimeOfDay.optional() }).optional(),
  place: Text.optional(),
  agenda: z.array(AgendaItem).min(1),
  references: z.array(MeetingPaper).optional(),
  roster: Text.optional(),
});
export type Meeting = z.infer<typeof Meeting>;
