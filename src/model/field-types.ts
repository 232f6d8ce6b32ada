import * as z from "zod";
import type { RuleName } from "../words/en/problems-of-fields.ts";

/** Text that must not be blank. */
export const Text = z.string().regex(/\S/, "text" satisfies RuleName);
export type Text = z.infer<typeof Text>;

/** ASCII kebab-case identifier. A record's id is also the name of its file. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "id" satisfies RuleName);
export type Id = z.infer<typeof Id>;

/** Sizes of paper that papers may be made for. */
export const paperSizes = ["a4", "letter"] as const;
export type PaperSize = (typeof paperSizes)[number];

/** An amount of money in thousand yen (千円). */
export const Amount = z.int().min(0);
export type Amount = z.infer<typeof Amount>;

/** A figure that is no money: any number up to a thousand million million, which Excel still keeps to the unit. */
export const Figure = z.number().min(-1e15).max(1e15);
export type Figure = z.infer<typeof Figure>;

/** A fiscal year: the Gregorian year in which it starts (令和７年度 = 2025). */
export const FiscalYear = z.int().min(1989).max(2100);
export type FiscalYear = z.infer<typeof FiscalYear>;

/** The same as a YAML key, where numbers must be quoted: "2025". */
export const FiscalYearKey = z.string().regex(/^(19|20)\d\d$/, "fiscal-year" satisfies RuleName);

/** First and last fiscal year, both included; either end may be open. `text` keeps what the source prints. */
export const Period = z.strictObject({
  from: FiscalYear.optional(),
  to: FiscalYear.optional(),
  text: Text.optional(),
});
export type Period = z.infer<typeof Period>;

/** Where a record stands in the source document: first and last line (or page), counted from 1, both included. */
export const SourceRange = z.strictObject({
  from: z.int().min(1),
  to: z.int().min(1),
});
export type SourceRange = z.infer<typeof SourceRange>;

/** A day as YYYY-MM-DD, or a month as YYYY-MM where no day is printed. */
export const MonthOrDay = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, "date" satisfies RuleName);
export type MonthOrDay = z.infer<typeof MonthOrDay>;
