import * as z from "zod";
import { FiscalYear } from "./fiscal-year.ts";
import { Text } from "./text.ts";

/** First and last fiscal year, both included; either end may be open. `text` keeps what the source prints. */
export const Period = z.strictObject({
  from: FiscalYear.optional(),
  to: FiscalYear.optional(),
  text: Text.optional(),
});
export type Period = z.infer<typeof Period>;
