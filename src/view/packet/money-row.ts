import * as z from "zod";

/** Amounts of some years as they are printed, and the newest against the one before. */
export const MoneyRow = z.strictObject({
  /** 2,973,107 or －, a text for each year */
  amounts: z.array(z.string()),
  /** 484,762, ▲50,000 or － */
  change: z.string(),
  /** 19.5％, ▲0.6％, 皆増, 皆減 or － */
  rate: z.string(),
});
export type MoneyRow = z.infer<typeof MoneyRow>;
