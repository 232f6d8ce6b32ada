import * as z from "zod";

/** A fiscal year: the Gregorian year in which it starts (令和７年度 = 2025). */
export const FiscalYear = z.int().min(1989).max(2100);
export type FiscalYear = z.infer<typeof FiscalYear>;

/** The same as a YAML key, where numbers must be quoted: "2025". */
export const FiscalYearKey = z
  .string()
  .regex(/^(19|20)\d\d$/, 'a fiscal year is four digits in quotes, such as "2025"');
