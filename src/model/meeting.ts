import * as z from "zod";
import { Id } from "./id.ts";
import { Text } from "./text.ts";

/** A paper on a meeting's list; `programs` are the programmes whose briefings it holds. */
export const MeetingPaper = z.strictObject({
  no: Text,
  title: Text,
  programs: z.array(Id).optional(),
});
export type MeetingPaper = z.infer<typeof MeetingPaper>;

/** A meeting of the council, and the papers laid before it. */
export const Meeting = z.strictObject({
  id: Id,
  body: Text,
  no: z.int().min(1),
  date: z.iso.date(),
  papers: z.array(MeetingPaper),
});
export type Meeting = z.infer<typeof Meeting>;
