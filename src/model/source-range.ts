import * as z from "zod";

/** Where a record stands in the source document: first and last line (or page), counted from 1, both included. */
export const SourceRange = z.strictObject({
  from: z.int().min(1),
  to: z.int().min(1),
});
export type SourceRange = z.infer<typeof SourceRange>;
