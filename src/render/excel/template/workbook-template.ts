import * as z from "zod";
import type { RuleName } from "../../../words/en/problems-of-fields.ts";
import { CellTemplate, TableTemplate } from "./table-template.ts";

const Color = z.string().regex(/^[0-9A-Fa-f]{6}$/, "color" satisfies RuleName);

/** A number format of Excel; `whole` and `fraction` choose by the figure, `date` turns 2025-07-16 into a date. */
const FormatTemplate = z.union([
  z.string(),
  z.strictObject({ whole: z.string(), fraction: z.string() }),
  z.strictObject({ date: z.string() }),
]);
type FormatTemplate = z.infer<typeof FormatTemplate>;

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
  /** Sign before negative figures; stands in formats wherever they have `negativeSign` */
  negative: z.string().min(1).default('{{say "sign.negative"}}'),
  formats: z.record(z.string(), FormatTemplate),
  highlights: z.record(z.string(), HighlightStyle).default({}),
});
export type Look = z.infer<typeof Look>;

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
  /** `money`: thousand yen, shown in thousands or millions by size */
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
    message: "block" satisfies RuleName,
  });
export type BlockTemplate = z.infer<typeof BlockTemplate>;

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
  name: z.string(),
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
