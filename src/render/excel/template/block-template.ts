import { z } from "zod";
import { CellTemplate } from "./cell-template.ts";
import { TableTemplate } from "./table-template.ts";

/** A line of key figures: label, figure, unit, note. */
export const FigureTemplate = z.strictObject({
  label: z.string(),
  ...CellTemplate.shape,
  unit: z.string().optional(),
  note: z.string().optional(),
});
export type FigureTemplate = z.infer<typeof FigureTemplate>;

/** An empty space of some rows that keeps room for a chart. */
export const RoomTemplate = z.strictObject({ key: z.string(), rows: z.int().min(1).max(100) });
export type RoomTemplate = z.infer<typeof RoomTemplate>;

const kinds = ["heading", "figures", "table", "notes", "room"] as const;

/** One block of a sheet: exactly one of its keys is given. */
export const BlockTemplate = z
  .strictObject({
    heading: z.string().optional(),
    figures: z.array(FigureTemplate).optional(),
    table: TableTemplate.optional(),
    /** Texts, or {each: list of texts in the view} */
    notes: z.array(z.union([z.string(), z.strictObject({ each: z.string() })])).optional(),
    room: RoomTemplate.optional(),
  })
  .refine((block) => kinds.filter((kind) => block[kind] !== undefined).length === 1, {
    message: `a block is exactly one of ${kinds.join(", ")}`,
  });
export type BlockTemplate = z.infer<typeof BlockTemplate>;
