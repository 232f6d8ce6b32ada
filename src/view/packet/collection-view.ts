import * as z from "zod";
import { PaperHead } from "./paper-head.ts";

/** The first pages of a paper that holds whole briefings; the briefings themselves follow. */
export const CollectionView = z.strictObject({
  ...PaperHead.shape,
  programs: z.array(z.strictObject({ no: z.string(), name: z.string(), projects: z.string(), bookmark: z.string() })),
});
export type CollectionView = z.infer<typeof CollectionView>;
