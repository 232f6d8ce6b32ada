import * as z from "zod";

/**
 * What a chart shows, for Word and Excel alike: `values` of each series stand over `categories`, index by index;
 * null is a gap. `unit` is the axis title, `alt` the text read out in the picture's place.
 */
export const Chart = z.strictObject({
  kind: z.enum(["column", "stacked-column", "bar", "stacked-bar", "line"]),
  title: z.string(),
  unit: z.string(),
  alt: z.string(),
  categories: z.array(z.string()),
  series: z.array(z.strictObject({ name: z.string(), values: z.array(z.number().nullable()) })),
});
export type Chart = z.infer<typeof Chart>;
