import * as z from "zod";
import { Look } from "./look.ts";
import { SheetTemplate } from "./sheet-template.ts";

/** What one defined name stands for: `refers` is one reference such as [予算!initial@alone]. */
export const NameTemplate = z.strictObject({
  name: z.string(),
  /** List of the view: one name for each of its items, whose fields `name` may use */
  each: z.string().optional(),
  refers: z.string(),
});
export type NameTemplate = z.infer<typeof NameTemplate>;

/** How a view becomes a workbook: what templates/workbook.yaml holds. Its texts may hold {{expressions}}. */
export const WorkbookTemplate = z.strictObject({
  properties: z.strictObject({
    title: z.string(),
    subject: z.string().optional(),
    keywords: z.string().optional(),
  }),
  look: Look,
  sheets: z.array(SheetTemplate).min(1),
  names: z.array(NameTemplate).default([]),
  /** Fields of the view that say what a workbook with inputs is; they stand in a sheet that only programs see */
  review: z.strictObject({ edition: z.string(), paper: z.string() }).optional(),
});
export type WorkbookTemplate = z.infer<typeof WorkbookTemplate>;
