import * as z from "zod";
import { EditionView, WordingView } from "../edition-view.ts";
import { MeetingView } from "./meeting-view.ts";

/** 配布資料一覧: every file of a packet. */
export const DistributionView = z.strictObject({
  meeting: MeetingView,
  edition: EditionView,
  wording: WordingView,
  files: z.array(
    z.strictObject({
      /** 資料1-1; － for files that are no numbered papers */
      number: z.string(),
      title: z.string(),
      labels: z.string(),
      file: z.string(),
      /** Pages, － where they are not known */
      pages: z.string(),
      /** SHA-256 in hexadecimal, in lines of 16 characters */
      sha256: z.string(),
    }),
  ),
});
export type DistributionView = z.infer<typeof DistributionView>;
