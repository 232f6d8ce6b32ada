import * as z from "zod";
import { rowFigures } from "../../measure/figure-schema.ts";

/**
 * A row of 予算: one programme. Its figures are those of the table of measures: `initial` by year; `change` and `rate` of
 * the current year; `part`, this PJ's published part of the current year's amount, equal to the whole for a programme of
 * this PJ alone; `request` and `assessment` for the year that the edition plans for, each against the current year; `cut`,
 * the assessment against the request.
 */
export const ProgramRow = z.strictObject({
  id: z.string(),
  no: z.int(),
  name: z.string(),
  /** PJ names joined by 、 */
  projects: z.string(),
  lead: z.string(),
  ...rowFigures,
  /** true: the money is counted elsewhere too, the row stays out of the total of this PJ alone */
  relisted: z.boolean(),
  /** （再掲） or "" */
  mark: z.string(),
  /** Current year: this PJ's published part of a relisted programme; null for others and where no split is published */
  published: z.number().nullable(),
  /** In the overview, part of the total; in a PJ, this PJ's part of its total with known splits. A fraction, null where not known */
  share: z.number().nullable(),
  requestReason: z.string(),
  remark: z.string(),
  /** 記入済, 要求のみ, 査定のみ or 未記入: which of request and assessment are there */
  filled: z.string(),
  /** Place by size of the current year's amount, 1 for the largest; rows without a figure come last */
  rank: z.int(),
});
export type ProgramRow = z.infer<typeof ProgramRow>;
