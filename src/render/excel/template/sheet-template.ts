import * as z from "zod";
import { BlockTemplate } from "./block-template.ts";

const Edges = z.strictObject({
  left: z.string().optional(),
  center: z.string().optional(),
  right: z.string().optional(),
});

/** Print set-up. Margins in millimetres; {page}, {pages} and {sheet} in header and footer are numbers and name. */
export const PrintTemplate = z.strictObject({
  orientation: z.enum(["landscape", "portrait"]).default("landscape"),
  paper: z.enum(["A4", "A3"]).default("A4"),
  /** Pages in height to which the sheet is shrunk; 0: as many as it takes */
  tall: z.int().min(0).default(0),
  margins: z
    .strictObject({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() })
    .default({ top: 18, bottom: 15, left: 10, right: 10 }),
  header: Edges.default({}),
  footer: Edges.default({}),
});
export type PrintTemplate = z.infer<typeof PrintTemplate>;

/** One sheet: a title, lines under it, then blocks from top to bottom. */
export const SheetTemplate = z.strictObject({
  name: z
    .string()
    .max(31)
    .regex(/^[^[\]:*?/\\']+$/, "Excel forbids [ ] : * ? / \\ ' in sheet names"),
  tab: z.string().optional(),
  /** hidden: shown again from Excel's menu; veryHidden: only by a program */
  visibility: z.enum(["hidden", "veryHidden"]).optional(),
  /** Protected without a password: only inputs can be changed; sorting, filtering, widths and heights are left free */
  protect: z.boolean().default(false),
  /** Left out: the first block begins in row 1 */
  title: z.string().default(""),
  lines: z.array(z.string()).default([]),
  /** Column widths in characters, for sheets whose tables tell none */
  widths: z.array(z.number().positive().max(255)).default([]),
  /** Key of the column up to which columns stay in sight; the rows above the first table always do */
  freeze: z.string().optional(),
  print: PrintTemplate.prefault({}),
  blocks: z.array(BlockTemplate),
});
export type SheetTemplate = z.infer<typeof SheetTemplate>;
