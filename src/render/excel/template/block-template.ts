import * as z from "zod";
import { CellTemplate } from "./cell-template.ts";
import { ChartTemplate } from "./chart-template.ts";
import { TableTemplate } from "./table-template.ts";

/** A line of key figures: label, figure, unit, note. */
export const FigureTemplate = z.strictObject({
  label: z.string(),
  ...CellTemplate.shape,
  unit: z.string().optional(),
  note: z.string().optional(),
  /** Field of the view; the line is left out where that is null, false, 0 or empty */
  when: z.string().optional(),
});
export type FigureTemplate = z.infer<typeof FigureTemplate>;

/** A line of a legend: a cell that looks like those it speaks of, and the text beside it. */
export const LegendTemplate = z.strictObject({ sample: z.enum(["input", "locked", "none"]), text: z.string() });
export type LegendTemplate = z.infer<typeof LegendTemplate>;

const kinds = ["heading", "figures", "legend", "table", "notes", "chart"] as const;

/** One block of a sheet: exactly one of its keys is given. */
export const BlockTemplate = z
  .strictObject({
    heading: z.string().optional(),
    figures: z.array(FigureTemplate).optional(),
    legend: z.array(LegendTemplate).optional(),
    table: TableTemplate.optional(),
    /** Texts, or {each: list of texts in the view} */
    notes: z.array(z.union([z.string(), z.strictObject({ each: z.string() })])).optional(),
    chart: ChartTemplate.optional(),
    /** Field of the view; the block is left out where that is null, false, 0 or empty */
    when: z.string().optional(),
  })
  .refine((block) => kinds.filter((kind) => block[kind] !== undefined).length === 1, {
    message: `a block is exactly one of ${kinds.join(", ")}`,
  });
export type BlockTemplate = z.infer<typeof BlockTemplate>;
