import * as z from "zod";
import { Figure, FigureByYear } from "../../measure/figure-schema.ts";

/** A programme as a bar of the charts, the largest first. */
export const RankedRow = z.strictObject({
  rank: z.int(),
  no: z.int(),
  /** With （再掲） where it is */
  name: z.string(),
  /** Current year */
  amount: Figure,
  initial: FigureByYear,
  change: Figure,
  /** The change where it is above 0, and where it is below; null otherwise */
  increase: Figure,
  decrease: Figure,
  share: z.number().nullable(),
  /** KPIs with a target figure, and those without */
  targets: z.int(),
  others: z.int(),
});
export type RankedRow = z.infer<typeof RankedRow>;
