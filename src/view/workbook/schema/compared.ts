import * as z from "zod";
import { Figure } from "./figure.ts";
import { Rate } from "./rate.ts";

/** How an amount stands against another: the difference in thousand yen, and the same as a part of the other. */
export const Comparison = z.strictObject({ change: Figure, rate: Rate });

/** A request or an assessment, and how it stands against the current year's initial budget. */
export const Compared = z.strictObject({ amount: Figure, ...Comparison.shape });
export type Compared = z.infer<typeof Compared>;

/**
 * Requests or assessments added up as far as they are filled in. The comparison is null until all are: the total of
 * some programmes says nothing against the total of all.
 */
export const ComparedTotal = z.strictObject({
  ...Compared.shape,
  /** 4事業中2事業 */
  filled: z.string(),
});
export type ComparedTotal = z.infer<typeof ComparedTotal>;
