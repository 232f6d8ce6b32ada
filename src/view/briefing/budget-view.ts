import * as z from "zod";

/** An amount for the year planned for, and how it stands against the current year's initial budget. */
const PlannedAmount = z.strictObject({
  /** 令和８年度要求額 */
  label: z.string(),
  /** 令和8年度, as in tables */
  year: z.string(),
  /** 要求額 or 査定額 */
  name: z.string(),
  text: z.string(),
  change: z.string(),
  rate: z.string(),
});

/** A programme's money as its briefing shows it. Amounts in thousand yen; texts carry separators, ▲, － and 皆増. */
export const BudgetView = z.strictObject({
  /** 千円 */
  unit: z.string(),
  /** false where no year has a figure */
  hasFigures: z.boolean(),
  years: z.array(
    z.strictObject({
      /** 令和７年度 */
      label: z.string(),
      amount: z.number().nullable(),
      /** 2,973,107 or － */
      text: z.string(),
      /** Against the year before: 484,762, ▲50,000, 皆増, or － */
      change: z.string(),
      /** Against the year before: 19.5％, ▲0.6％, 皆増, or － */
      rate: z.string(),
    }),
  ),
  current: z.strictObject({ label: z.string(), text: z.string() }),
  /** What is requested for the year planned for, and what was allowed of it; null where not known */
  request: PlannedAmount.nullable(),
  assessment: PlannedAmount.nullable(),
  /** Why so much is requested; null where nothing is said */
  requestReason: z.string().nullable(),
  /** The current amount over all 8 PJs, null where no split is published */
  split: z
    .strictObject({
      rows: z.array(z.strictObject({ no: z.int(), name: z.string(), amount: z.number(), text: z.string() })),
      total: z.string(),
    })
    .nullable(),
  /** Said below the split or in its place */
  splitNote: z.string().nullable(),
});
export type BudgetView = z.infer<typeof BudgetView>;
