import * as z from "zod";
import { Figure } from "./figure.ts";
import { Text } from "./text.ts";

/**
 * The figure a KPI is measured against.
 *
 * `range` goes from `value` to `max`. `per: year` means every year of the period;
 * `cumulative` is then the sum over the period where the document prints one, and
 * `cumulative: true` says that `value` itself is the sum over the period.
 */
export const Target = z.strictObject({
  value: Figure,
  max: Figure.optional(),
  comparator: z.enum(["=", ">=", "<=", "range", "about"]),
  unit: Text.optional(),
  per: z.literal("year").optional(),
  cumulative: z.union([Figure, z.literal(true)]).optional(),
});
export type Target = z.infer<typeof Target>;
