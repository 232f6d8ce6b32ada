import * as z from "zod";
import { ListedPaper } from "./listed-paper.ts";
import { MeetingView } from "./meeting-view.ts";

/** 議事次第: the order of the day, and the papers that are handed out. */
export const AgendaView = z.strictObject({
  meeting: MeetingView,
  /** 差替え, or "" */
  mark: z.string(),
  /** Neighbouring items of one class; `name` null where the class is not told */
  classes: z.array(
    z.strictObject({
      name: z.string().nullable(),
      items: z.array(z.strictObject({ no: z.string(), title: z.string() })),
    }),
  ),
  papers: z.array(ListedPaper),
  references: z.array(ListedPaper),
  /** Whether a list of members is handed out */
  hasRoster: z.boolean(),
});
export type AgendaView = z.infer<typeof AgendaView>;
