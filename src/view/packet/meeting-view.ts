import * as z from "zod";

/** A meeting as its papers print it. */
export const MeetingView = z.strictObject({
  id: z.string(),
  /** 第145回厚生科学審議会科学技術部会 */
  name: z.string(),
  /** 令和７年７月16日（水） */
  date: z.string(),
  /** 令和７年７月16日 */
  day: z.string(),
  /** 13:00～15:00, 13:00～; null where it is not known */
  time: z.string().nullable(),
  place: z.string().nullable(),
});
export type MeetingView = z.infer<typeof MeetingView>;
