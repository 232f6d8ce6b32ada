import * as z from "zod";
import { BriefingView } from "../briefing/briefing-view.ts";
import { ProjectView } from "../project-view.ts";
import { MoneyRow } from "./money-row.ts";
import { PaperHead } from "./paper-head.ts";

/** A line of the contents. */
export const ContentsLine = z.strictObject({
  /** 1 for a PJ, 2 for a programme */
  level: z.int(),
  text: z.string(),
  bookmark: z.string(),
  page: z.int(),
});
export type ContentsLine = z.infer<typeof ContentsLine>;

/** A programme on a PJ's first page. */
export const PartRow = z.strictObject({
  name: z.string(),
  bookmark: z.string(),
  page: z.int(),
  ...MoneyRow.shape,
  /** （再掲）うち当PJ分 1,234, or "" */
  remark: z.string(),
});
export type PartRow = z.infer<typeof PartRow>;

/** Programmes under a PJ: its first page with its money, and the summaries that stand here and nowhere else. */
export const VolumePart = z.strictObject({
  project: ProjectView,
  bookmark: z.string(),
  /** Programmes of this PJ */
  count: z.int(),
  /** 当PJのみに属する事業の計, … */
  sums: z.array(z.strictObject({ name: z.string(), ...MoneyRow.shape })),
  /** Rows page by page: a page takes so many and no more */
  pages: z.array(z.strictObject({ rows: z.array(PartRow) })),
  notes: z.array(z.string()),
  summaries: z.array(z.strictObject({ bookmark: z.string(), briefing: BriefingView })),
});
export type VolumePart = z.infer<typeof VolumePart>;

/**
 * 資料1-2: the one-page summaries as a volume, by PJ. Every page number is known beforehand: contents are cut after a
 * fixed number of lines, the first pages of PJs after a fixed number of rows, and a summary is one page.
 */
export const VolumeView = z.strictObject({
  ...PaperHead.shape,
  unit: z.string(),
  years: z.array(z.string()),
  /** Programmes in the volume, each counted once */
  count: z.int(),
  contents: z.array(z.strictObject({ lines: z.array(ContentsLine) })),
  parts: z.array(VolumePart),
  /** Pages of the volume */
  pages: z.int(),
});
export type VolumeView = z.infer<typeof VolumeView>;
