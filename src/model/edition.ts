import * as z from "zod";
import { FiscalYear } from "./fiscal-year.ts";
import { Id } from "./id.ts";
import { Text } from "./text.ts";

/** A document from which facts of this dataset come. */
export const SourceDocument = z.strictObject({
  id: Id,
  title: Text,
  date: z.iso.date(),
  body: Text,
  url: z.url().optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

/** One fiscal-year edition: what data/dataset.yaml holds. */
export const Edition = z.strictObject({
  title: Text,
  fiscalYear: FiscalYear,
  sources: z.array(SourceDocument).min(1),
});
export type Edition = z.infer<typeof Edition>;
