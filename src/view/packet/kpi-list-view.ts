import * as z from "zod";
import { PaperHead } from "./paper-head.ts";

/** KPI一覧: the KPIs of every programme. */
export const KpiListView = z.strictObject({
  ...PaperHead.shape,
  programs: z.array(
    z.strictObject({
      no: z.string(),
      name: z.string(),
      /** PJ names joined by 、 */
      projects: z.string(),
      rows: z.array(
        z.strictObject({
          /** アウトプット or アウトカム */
          stage: z.string(),
          /** Printed heading, or "" */
          group: z.string(),
          /** The indicator, or the goal told in words */
          indicator: z.string(),
          /** 10～20, 5／年（累計50）, 定性, － */
          target: z.string(),
          unit: z.string(),
          period: z.string(),
          /** PJ name, "" where it is not told or where the programme has no other */
          project: z.string(),
        }),
      ),
    }),
  ),
  /** How many KPIs there are, and how many have a target figure */
  count: z.int(),
  targets: z.int(),
  notes: z.array(z.string()),
});
export type KpiListView = z.infer<typeof KpiListView>;
