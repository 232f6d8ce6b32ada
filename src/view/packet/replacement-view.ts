import * as z from "zod";
import { MeetingView } from "./meeting-view.ts";

/** A state of the packet: what was handed out, or what takes its place. */
export const PacketState = z.strictObject({
  /** 令和７年７月16日 */
  date: z.string(),
  /** First characters of the dataset's digest */
  dataset: z.string(),
  /** Version of Shiryo that made it */
  version: z.string(),
});
export type PacketState = z.infer<typeof PacketState>;

/** 差替え一覧: which papers take the place of those handed out, and what changed in them. */
export const ReplacementView = z.strictObject({
  meeting: MeetingView,
  old: PacketState,
  new: PacketState,
  papers: z.array(
    z.strictObject({
      /** 差替え, 追加, 取下げ */
      kind: z.string(),
      /** 資料1-2; － for papers without a number */
      number: z.string(),
      title: z.string(),
      /** Pages that changed: 3、7～9, or 全頁; － for what is not replaced */
      pages: z.string(),
      /** What changed, line by line */
      changes: z.array(z.string()),
    }),
  ),
  /** What the reader must know beside */
  notes: z.array(z.string()),
});
export type ReplacementView = z.infer<typeof ReplacementView>;
