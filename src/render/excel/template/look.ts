import * as z from "zod";

const Color = z.string().regex(/^[0-9A-Fa-f]{6}$/, 'it must be six hexadecimal digits in quotes, such as "1F3864"');

/** A number format of Excel; `whole` and `fraction` choose by the figure, `date` turns 2025-07-16 into a date. */
export const FormatTemplate = z.union([
  z.string(),
  z.strictObject({ whole: z.string(), fraction: z.string() }),
  z.strictObject({ date: z.string() }),
]);
export type FormatTemplate = z.infer<typeof FormatTemplate>;

/** How a conditional format changes a cell. */
export const HighlightStyle = z.strictObject({
  color: Color.optional(),
  fill: Color.optional(),
  bold: z.boolean().optional(),
});
export type HighlightStyle = z.infer<typeof HighlightStyle>;

/** Fonts, colours and number formats of a whole workbook. Sizes in points, colours as six hexadecimal digits. */
export const Look = z.strictObject({
  font: z.string(),
  size: z.number().min(6).max(20),
  titleSize: z.number().min(6).max(40),
  /** Stands where a figure is missing */
  none: z.string(),
  colors: z.strictObject({
    head: Color,
    band: Color,
    total: Color,
    line: Color,
    text: Color,
    quiet: Color,
    input: Color.default("FFF2CC"),
  }),
  /** Sign before negative figures; stands in formats wherever they have ▲ */
  negative: z.enum(["▲", "△"]).default("▲"),
  formats: z.record(z.string(), FormatTemplate),
  highlights: z.record(z.string(), HighlightStyle).default({}),
});
export type Look = z.infer<typeof Look>;
