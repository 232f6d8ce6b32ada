import * as z from "zod";

/** One series, or one for each item of a list of the view (`each`). */
export const SeriesTemplate = z.strictObject({
  each: z.string().optional(),
  /** Reference to the cell with its name, such as [予算表!initial@header] */
  name: z.string(),
  /** Reference to the cells with its figures, such as [予算表!initial@rows] */
  values: z.string(),
});
export type SeriesTemplate = z.infer<typeof SeriesTemplate>;

/** A chart over the width of the sheet. It shows what stands in the cells that its references name. */
export const ChartTemplate = z.strictObject({
  kind: z.enum(["column", "stacked-column", "bar", "stacked-bar", "line"]),
  title: z.string(),
  /** Read out in the picture's place; the figures follow where they are few */
  alt: z.string(),
  /** Field of the view; the chart is left out where that is null, false, 0 or empty */
  when: z.string().optional(),
  /** Reference to the cells under the bars */
  categories: z.string(),
  series: z.array(SeriesTemplate).min(1),
  /** `money`: thousand yen, shown in 千円, 百万円 or 億円 by size */
  measure: z.enum(["money", "percent", "count"]),
  /** Unit of a count */
  unit: z.string().default(""),
  fills: z
    .array(z.enum(["dark", "middle", "light", "grey", "orange", "green", "hatched"]))
    .min(1)
    .default(["dark"]),
  labels: z.enum(["all", "last", "none"]).default("all"),
  /** true: series lie on one line instead of side by side */
  overlapped: z.boolean().default(false),
  /** In millimetres, and how much each category adds */
  height: z.number().min(20).max(250).default(65),
  perCategory: z.number().min(0).max(50).default(0),
});
export type ChartTemplate = z.infer<typeof ChartTemplate>;
