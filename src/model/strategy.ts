import * as z from "zod";
import { SourceRange } from "./source-range.ts";
import { Text } from "./text.ts";

/**
 * A government strategy that a programme implements. `date` is YYYY-MM-DD, or YYYY-MM where no day is printed.
 * `quotation` is the passage quoted, where an import was asked to keep it.
 */
export const Strategy = z.strictObject({
  title: Text,
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, "a date is YYYY-MM-DD, or YYYY-MM where no day is printed")
    .optional(),
  decidedBy: Text.optional(),
  section: Text.optional(),
  quotation: Text.optional(),
  source: SourceRange,
});
export type Strategy = z.infer<typeof Strategy>;
